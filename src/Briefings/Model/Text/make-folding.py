#!/usr/bin/env python3
"""make-folding.py > folding.tsv : the folding table, from Python's Unicode data and the additions below.
Each line: characters that fold alike (a run of code points in hexadecimal, or FIRST-LAST), a tab, what they fold to
(may be empty). Letters keep their case; callers lower it. Rerun by hand when a Unicode version matters; the table is
what counts."""
import sys, unicodedata

EXTRA = {
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th",
    "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ħ": "h", "Ħ": "H", "ŧ": "t", "Ŧ": "T",
    "ə": "e", "Ə": "E", "ŋ": "ng", "Ŋ": "Ng",
    # Arabic script: one letter for what Arabic, Persian, Urdu and Pashto keyboards write apart.
    "ى": "ی", "ي": "ی", "ې": "ی", "ۍ": "ی", "ے": "ی", "ئ": "ی", "ك": "ک", "ګ": "گ", "ہ": "ه", "ھ": "ه", "ۀ": "ه",
    "ة": "ه", "ۃ": "ه", "ؤ": "و", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ـ": "",
    # Modifier letters that stand for hamza and ayn, and the soft hyphen and joiners: not part of a name's spelling.
    "ʿ": "'", "ʾ": "'", "ʻ": "'", "ʼ": "'", "ʹ": "'", "‘": "'", "’": "'", "‛": "'", "`": "'", "´": "'", "′": "'",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u200e": "", "\u200f": "", "\u2060": "", "\ufeff": "",
    "\u202a": "", "\u202b": "", "\u202c": "", "\u202d": "", "\u202e": "", "\u2066": "", "\u2067": "", "\u2068": "",
    "\u2069": "",
    "ё": "е", "Ё": "Е", "й": "и", "Й": "И",
}
for cp in range(0x300, 0x370):  # Latin, Greek, Cyrillic combining marks
    EXTRA[chr(cp)] = ""
table = dict(EXTRA)
for cp in range(0x80, 0x10000):
    c = chr(cp)
    if c in table or 0xAC00 <= cp <= 0xD7A3 or 0xD800 <= cp <= 0xF8FF or 0xF900 <= cp <= 0xFAFF:
        continue
    cat = unicodedata.category(c)
    if cat == "Mn" and (0x591 <= cp <= 0x6FF or 0x1AB0 <= cp <= 0x1AFF or 0x1DC0 <= cp <= 0x1DFF or 0x20D0 <= cp <= 0x20FF):
        table[c] = ""
        continue
    if cat == "Nd":
        table[c] = str(unicodedata.decimal(c))
        continue
    if cat == "Zs":
        table[c] = " "
        continue
    if cat == "Pd" or c == "\u2212":
        table[c] = "-"
        continue
    if cat[0] not in "LNS" or cat == "Lm" and not unicodedata.decomposition(c):
        continue
    d = "".join(x for x in unicodedata.normalize("NFKD", c) if not unicodedata.combining(x))
    d = "".join(EXTRA.get(x, x) for x in d)
    if d != c and d and all(x.isalnum() for x in d) and not unicodedata.decomposition(c).startswith(("<circle>", "<square>")):
        table[c] = d
out = sys.stdout
rows = sorted(table.items())
i = 0
while i < len(rows):
    j = i
    while j + 1 < len(rows) and rows[j + 1][1] == rows[i][1] and ord(rows[j + 1][0]) == ord(rows[j][0]) + 1:
        j += 1
    first, last = ord(rows[i][0]), ord(rows[j][0])
    out.write(f"{first:04X}" + (f"-{last:04X}" if last > first else "") + "\t" + rows[i][1] + "\n")
    i = j + 1
