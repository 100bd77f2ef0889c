#!/usr/bin/env python3
"""Writes symbols.tsv, the characters of the fonts Symbol, Wingdings 1-3 and Webdings in Unicode.

usage: make-symbols.py DINGBATS_JS > parliament-parser/src/main/resources/nl/parliament/parser/internal/office/symbols.tsv

DINGBATS_JS: dist/dingbats.js of the npm package dingbat-to-unicode 1.0.2 (BSD 2-Clause, M. Williamson), which follows the tables of Unicode 7.
PLAIN holds what this library reads otherwise: signs that letters use every day and that Unicode has had longer under a name of their own.
"""
import re, sys

FONTS = {"SYMBOL": "Symbol", "WINGDINGS": "Wingdings", "WINGDINGS 2": "Wingdings 2", "WINGDINGS 3": "Wingdings 3", "WEBDINGS": "Webdings"}
PLAIN = {
    "Symbol": {0x2D: "\u2212", 0x60: "\u203E"},
    # arrows as Word's autocorrection makes them of '-->', boxes and bullets
    "Wingdings": {0x6C: "\u25CF", 0x6E: "\u25A0", 0x6F: "\u25A1", 0x78: "\u2612", 0xA1: "\u25CB", 0xA8: "\u25A1", 0xD8: "\u27A2",
                  0xDF: "\u2190", 0xE0: "\u2192", 0xE1: "\u2191", 0xE2: "\u2193", 0xE3: "\u2196", 0xE4: "\u2197", 0xE5: "\u2199",
                  0xE6: "\u2198", 0xFB: "\u2717", 0xFD: "\u2612", 0xFE: "\u2611"},
    "Wingdings 2": {0x4F: "\u2717", 0x50: "\u2713", 0x51: "\u2612", 0x52: "\u2611", 0x53: "\u2612", 0x54: "\u2612", 0xA3: "\u25A1"},
    "Webdings": {0x61: "\u2713", 0x63: "\u25A1", 0x67: "\u25A0", 0x72: "\u2717"},
}
NONE = "\ufffd"

def main(path):
    known, font = {}, None
    for line in open(path, encoding="utf8"):
        if name := re.match(r'\s*"([A-Z 0-9]+)": \{', line):
            font = known.setdefault(FONTS[name.group(1)], {})
        elif pair := re.match(r"\s*(\d+): (\d+)", line):
            font[int(pair.group(1))] = int(pair.group(2))
    print("# Characters of fonts of symbols: font, code of the first, sixteen characters; U+FFFD where Unicode has none.")
    print("# Source: npm package dingbat-to-unicode 1.0.2 (BSD 2-Clause), after Unicode 7. Made by docs/tools/make-symbols.py; do not edit.")
    for name in FONTS.values():
        for first in range(0x20, 0x100, 16):
            print(f"{name}\t{first:02X}\t" + "".join(character(name, code, known[name]) for code in range(first, first + 16)))

def character(font, code, known):
    if code in PLAIN.get(font, {}): return PLAIN[font][code]
    point = known.get(code)
    private = point is None or 0xE000 <= point <= 0xF8FF or point < 0x20
    return NONE if private else chr(point)

main(sys.argv[1])
