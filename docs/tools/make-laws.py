#!/usr/bin/env python3
"""Makes the table of laws of the parser from the table of facts beside the repository.

usage: docs/tools/make-laws.py ../shared/data/laws.tsv > parliament-parser/src/main/resources/nl/parliament/parser/internal/reference/laws.tsv
"""
import re, sys

# Abbreviations in use, after Aanwijzingen voor de regelgeving and the law's own citeertitel.
ABBREVIATIONS = {
    "Awb": "Algemene wet bestuursrecht", "Woo": "Wet open overheid", "Wob": "Wet openbaarheid van bestuur",
    "Sr": "Wetboek van Strafrecht", "Sv": "Wetboek van Strafvordering", "Wlz": "Wet langdurige zorg",
    "Wmo 2015": "Wet maatschappelijke ondersteuning 2015", "Zvw": "Zorgverzekeringswet", "UAVG": "Uitvoeringswet Algemene verordening gegevensbescherming",
    "Wbb": "Wet bodembescherming", "Wnb": "Wet natuurbescherming", "Wabo": "Wet algemene bepalingen omgevingsrecht",
    "Wpg": "Wet politiegegevens", "Wft": "Wet op het financieel toezicht", "Wwft": "Wet ter voorkoming van witwassen en financieren van terrorisme",
    "Wgbo": "Wet op de geneeskundige behandelingsovereenkomst", "Wkkgz": "Wet kwaliteit, klachten en geschillen zorg",
    "Wmg": "Wet marktordening gezondheidszorg", "Wsw": "Wet sociale werkvoorziening", "WIA": "Wet werk en inkomen naar arbeidsvermogen",
    "AOW": "Algemene Ouderdomswet", "CW 2016": "Comptabiliteitswet 2016", "WNT": "Wet normering topinkomens",
    "Vw 2000": "Vreemdelingenwet 2000", "RWN": "Rijkswet op het Nederlanderschap", "Bbz 2004": "Besluit bijstandverlening zelfstandigen 2004",
}
KINDS = {"wet", "rijkswet", "AMvB", "ministeriele-regeling"}
AMENDING = re.compile(r"(?i)^(wet (wijziging|machtiging|instelling|goedkeuring|uitvoering|aanvulling)|\w+ tranche|invoeringswet|aanpassings|wijzigings|intrekk|besluit (inwerking|vaststelling|wijziging)|regeling (vaststelling|wijziging))")

rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf8")][1:]
titles = {}
for bwb, kind, title, *_ in rows:
    plain = 8 <= len(title) <= 110 and (" " in title or title.endswith(("wet", "besluit", "regeling", "code", "reglement")))
    if kind in KINDS and plain and not AMENDING.match(title):
        titles.setdefault(title, bwb)
print("# Laws: BWB id, name as written, citeertitel where the name is an abbreviation. Source: Basiswettenbestand, wetten.overheid.nl.")
print("# Made by docs/tools/make-laws.py; do not edit.")
for title in sorted(titles):
    print(f"{titles[title]}\t{title}")
for short in sorted(ABBREVIATIONS):
    if ABBREVIATIONS[short] in titles:
        print(f"{titles[ABBREVIATIONS[short]]}\t{short}\t{ABBREVIATIONS[short]}")
