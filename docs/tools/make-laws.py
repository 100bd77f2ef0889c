#!/usr/bin/env python3
"""Makes the table of laws of the parser from the table of facts beside the repository.

usage: docs/tools/make-laws.py ../shared/data/laws.tsv > parliament-parser/src/main/resources/nl/parliament/parser/internal/reference/grammar/laws.tsv
"""
import re, sys

# Abbreviations in use, after Aanwijzingen voor de regelgeving and the law's own citeertitel; of several laws when
# their titles stand apart by ' | '.
ABBREVIATIONS = {
    "Awb": "Algemene wet bestuursrecht", "Woo": "Wet open overheid", "Wob": "Wet openbaarheid van bestuur",
    "Sr": "Wetboek van Strafrecht", "Sv": "Wetboek van Strafvordering", "Rv": "Wetboek van Burgerlijke Rechtsvordering",
    "Wlz": "Wet langdurige zorg", "Wmo 2015": "Wet maatschappelijke ondersteuning 2015", "Wmo": "Wet maatschappelijke ondersteuning 2015",
    "Zvw": "Zorgverzekeringswet", "UAVG": "Uitvoeringswet Algemene verordening gegevensbescherming", "Wbp": "Wet bescherming persoonsgegevens",
    "Wbb": "Wet bodembescherming", "Wnb": "Wet natuurbescherming", "Wabo": "Wet algemene bepalingen omgevingsrecht",
    "Wm": "Wet milieubeheer", "Wro": "Wet ruimtelijke ordening", "Ow": "Omgevingswet", "Bal": "Besluit activiteiten leefomgeving",
    "Bbl": "Besluit bouwwerken leefomgeving", "Bkl": "Besluit kwaliteit leefomgeving",
    "Wft": "Wet op het financieel toezicht", "Wwft": "Wet ter voorkoming van witwassen en financieren van terrorisme",
    "Wgbo": "Wet op de geneeskundige behandelingsovereenkomst", "Wkkgz": "Wet kwaliteit, klachten en geschillen zorg",
    "Wet BIG": "Wet op de beroepen in de individuele gezondheidszorg", "Wvggz": "Wet verplichte geestelijke gezondheidszorg",
    "Wzd": "Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten", "Wpg": "Wet politiegegevens | Wet publieke gezondheid",
    "Wmg": "Wet marktordening gezondheidszorg", "Wsw": "Wet sociale werkvoorziening", "WIA": "Wet werk en inkomen naar arbeidsvermogen",
    "Wajong": "Wet arbeidsongeschiktheidsvoorziening jonggehandicapten", "WW": "Werkloosheidswet", "ZW": "Ziektewet",
    "WAO": "Wet op de arbeidsongeschiktheidsverzekering", "Anw": "Algemene nabestaandenwet", "AKW": "Algemene Kinderbijslagwet",
    "AOW": "Algemene Ouderdomswet", "Wml": "Wet minimumloon en minimumvakantiebijslag", "WML": "Wet minimumloon en minimumvakantiebijslag",
    "Waadi": "Wet allocatie arbeidskrachten door intermediairs", "Wav": "Wet ammoniak en veehouderij | Wet arbeid vreemdelingen", "ATW": "Arbeidstijdenwet",
    "WOR": "Wet op de ondernemingsraden", "WED": "Wet op de economische delicten", "SUWI": "Wet structuur uitvoeringsorganisatie werk en inkomen",
    "Wet SUWI": "Wet structuur uitvoeringsorganisatie werk en inkomen", "Wfsv": "Wet financiering sociale verzekeringen",
    "Awir": "Algemene wet inkomensafhankelijke regelingen", "AWR": "Algemene wet inzake rijksbelastingen", "Awgb": "Algemene wet gelijke behandeling",
    "Wet IB 2001": "Wet inkomstenbelasting 2001", "Wet Vpb 1969": "Wet op de vennootschapsbelasting 1969",
    "Wet OB 1968": "Wet op de omzetbelasting 1968", "Wet LB 1964": "Wet op de loonbelasting 1964",
    "WPO": "Wet op het primair onderwijs", "WEC": "Wet op de expertisecentra", "WEB": "Wet educatie en beroepsonderwijs",
    "WHW": "Wet op het hoger onderwijs en wetenschappelijk onderzoek", "WVW 1994": "Wegenverkeerswet 1994",
    "Wgr": "Wet gemeenschappelijke regelingen", "Wet Bibob": "Wet bevordering integriteitsbeoordelingen door het openbaar bestuur",
    "CW 2016": "Comptabiliteitswet 2016", "WNT": "Wet normering topinkomens",
    "Vw 2000": "Vreemdelingenwet 2000", "Vb 2000": "Vreemdelingenbesluit 2000", "RWN": "Rijkswet op het Nederlanderschap",
    "RO": "Wet op de rechterlijke organisatie", "Bbz 2004": "Besluit bijstandverlening zelfstandigen 2004", "Pbw": "Penitentiaire beginselenwet",
}
# one spelling for each sign, as the parser reads texts (FoldedText)
FOLDED = str.maketrans({**dict.fromkeys("\u00a0\u202f\u2009\u2007\u00ad", " "), **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"), **dict.fromkeys("\u2018\u2019\u00b4`", "'")})
# Treaties by the names that Dutch letters use; the table of facts has them under the title of the authentic text.
TREATIES = {
    "BWBV0001000": ("Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden", "EVRM",
                    "Europees Verdrag voor de Rechten van de Mens"),
    "BWBV0001002": ("Vluchtelingenverdrag",),
    "BWBV0001016": ("Internationaal Verdrag inzake economische, sociale en culturele rechten", "IVESCR"),
    "BWBV0001017": ("Internationaal Verdrag inzake burgerrechten en politieke rechten", "IVBPR"),
    "BWBV0002508": ("Verdrag inzake de rechten van het kind", "IVRK"),
}
KINDS = {"wet", "rijkswet", "AMvB", "ministeriele-regeling", "wet-BES", "AMvB-BES"}
AMENDING = re.compile(r"(?i)^(wet (wijziging|machtiging|instelling|goedkeuring|uitvoering|aanvulling)|\w+ tranche|invoeringswet|aanpassings|wijzigings|intrekk|besluit (inwerking|vaststelling|wijziging)|regeling (vaststelling|wijziging))")

rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf8")][1:]
treaties = {bwb for bwb, kind, *_ in rows if kind == "verdrag"}
titles = {}
for bwb, kind, title, *_ in rows:
    title = re.sub(r" \(geldt in geval .*\)$", "", title).translate(FOLDED).strip()
    title = re.sub(r"\bbes$", "BES", title) if kind.endswith("-BES") else title
    plain = 5 <= len(title) <= 110 and (" " in title or title.endswith(("wet", "besluit", "regeling", "code", "reglement")))
    if kind in KINDS and plain and not AMENDING.match(title):
        titles.setdefault(title, bwb)
print("# Laws: BWB id, name as written, citeertitel where the name is an abbreviation. Source: Basiswettenbestand, wetten.overheid.nl.")
print("# Made by docs/tools/make-laws.py; do not edit.")
for title in sorted(titles):
    print(f"{titles[title]}\t{title}")
for short in sorted(ABBREVIATIONS):
    named = [title for title in ABBREVIATIONS[short].split(" | ") if title in titles]
    if named:
        print(f"{' '.join(titles[title] for title in named)}\t{short}\t{' | '.join(named)}")
for bwb, (title, *others) in sorted(TREATIES.items()):
    if bwb in treaties:
        print(f"{bwb}\t{title}")
        for other in sorted(others):
            print(f"{bwb}\t{other}\t{title}")
