#!/usr/bin/env python3
"""Makes the table of portfolios of the parser: the ministry of an office that has none in its name.

usage: docs/tools/make-portfolios.py ../shared/data/cabinet-members.tsv > parliament-parser/src/main/resources/nl/parliament/parser/internal/dutch/portfolios.tsv

Names and days come from the table of cabinet members, ministries and spellings in letters from the lists below. Offices that the
lists do not know are printed to standard error.
"""
import re, sys

BZK = "Binnenlandse Zaken en Koninkrijksrelaties"
# After the government's lists of cabinets: offices whose ministry was one and the same as long as they were there.
MINISTRIES = {
    "Justitie en Veiligheid": ["Rechtsbescherming"],
    "Buitenlandse Zaken": ["Buitenlandse Handel en Ontwikkelingssamenwerking", "Buitenlandse Handel en Ontwikkelingshulp",
                           "Ontwikkelingssamenwerking"],
    "Landbouw, Natuur en Voedselkwaliteit": ["Natuur en Stikstof"],
    "Volksgezondheid, Welzijn en Sport": ["Medische Zorg", "Medische Zorg en Sport", "Langdurige Zorg en Sport",
                                          "Langdurige Zorg, Jeugd en Sport", "Langdurige en Maatschappelijke Zorg",
                                          "Jeugd, Preventie en Sport", "Jeugd en Gezin"],
    "Onderwijs, Cultuur en Wetenschap": ["Basis- en Voortgezet Onderwijs en Media", "Primair en Voortgezet Onderwijs",
                                         "Cultuur en Media", "Onderwijs en Emancipatie"],
    "Economische Zaken en Klimaat": ["Klimaat en Energie", "Mijnbouw"],
    BZK: ["Wonen en Rijksdienst", "Koninkrijksrelaties en Digitalisering", "Digitalisering en Koninkrijksrelaties"],
    "Sociale Zaken en Werkgelegenheid": ["Armoedebeleid, Participatie en Pensioenen", "Participatie en Integratie",
                                         "Werk en Participatie"],
    "Financiën": ["Fiscaliteit en Belastingdienst", "Toeslagen en Douane", "Toeslagen", "Herstel en Toeslagen", "Herstel Toeslagen",
                  "Fiscaliteit, Belastingdienst en Douane"],
    "Infrastructuur en Waterstaat": ["Openbaar Vervoer en Milieu"],
    "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer": ["Wonen, Wijken en Integratie"],
}
# An office in a ministry that changed, or in two of them: no ministry follows from it.
SEVERAL = {"Asiel en Migratie", "Milieu en Wonen", "Volkshuisvesting en Ruimtelijke Ordening"}
OFFICE = re.compile(r"(?:minister voor|staatssecretaris(?! van)) (.*)|minister van (.*)")

days = {}
for line in list(open(sys.argv[1], encoding="utf8"))[1:]:
    _, function, _, _, _, first, last, *_ = line.rstrip("\n").split("\t")
    office = OFFICE.fullmatch(function)
    if office:
        days.setdefault(office[1] or office[2], []).append((first, last or "9999"))
        known = any(office[1] in portfolios for portfolios in MINISTRIES.values()) or office[1] in SEVERAL
        if office[1] and not known:
            print("no ministry known:", office[1], file=sys.stderr)
print("# Portfolio, ministry, first day, last day (none where only letters name it so, or where it lasts). Source: the government's lists")
print("# of cabinets since 2007. Made by docs/tools/make-portfolios.py; do not edit.")
for ministry, portfolios in sorted(MINISTRIES.items()):
    for portfolio in portfolios:
        terms = days.get(portfolio, [("", "9999")])
        last = max(end for _, end in terms)
        print(portfolio, ministry, min(start for start, _ in terms), "" if last == "9999" else last, sep="\t")
