"""Holds the tables of an audit against the audit itself, cell by cell.

audit.py FOLDER-OF-CSV WORKBOOK.xlsx AUDIT.json EVIDENCE LANGUAGE [CURRICULUM.xml ...]

The tables are read with Python's csv and with openpyxl; what they must say is worked out anew from
the JSON of the audit and from the evidence itself.
"""

import csv
import datetime
import json
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter

import openpyxl

WORDS = {
    "nl": {"met": "behaald", "open": "nog open", "missed": "niet meer haalbaar",
           "waived": "ontheffing", "notApplicable": "n.v.t."},
    "en": {"met": "met", "open": "still open", "missed": "no longer attainable",
           "waived": "waived", "notApplicable": "not applicable"},
}
TIGHT = {"nl": ("nog open, krap", "nog open, geen marge"),
         "en": ("still open, tight", "still open, no margin")}
TODAY = {"nl": "vandaag niet behaald", "en": "not met today"}
SIGNS = {"met": "✓", "open": "○", "missed": "✗", "waived": "⊘", "notApplicable": "–"}
SHEETS = {"nl": ["Aandacht", "Matrix", "Groepen", "Leernetwerken", "Toelichting"],
          "en": ["Attention", "Matrix", "Groups", "Learning networks", "About"]}
FILES = ["attention", "matrix", "groups", "networks", "about"]
FAULTS = []


def fault(sentence):
    FAULTS.append(sentence)


def read_csv(path, language):
    data = open(path, "rb").read()
    if not data.startswith(b"\xef\xbb\xbf"):
        fault(f"{path}: no mark of UTF-8")
    if data.count(b"\n") != data.count(b"\r\n"):
        fault(f"{path}: a line does not end in CR LF")
    separator = ";" if language == "nl" else ","
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(keepends=True),
                           delimiter=separator, strict=True))
    if len({len(row) for row in rows}) != 1:
        fault(f"{path}: rows of several widths")
    return rows


def says(cell, verdict, language, signed):
    """Whether a cell says what the audit says of a rule."""
    status, tight = verdict["status"], verdict["tight"]
    if status == "open" and tight:
        words, sign = TIGHT[language], "◔"
    elif status == "missed":
        words, sign = (WORDS[language][status], TODAY[language]), SIGNS[status]
    else:
        words, sign = (WORDS[language][status],), SIGNS[status]
    return any(cell == (f"{sign} {word}" if signed else word) for word in words)


def check_matrix(head, rows, audit, language, signed, where):
    students = audit["students"]
    if [row[0] for row in rows] != [student["student"] for student in students]:
        fault(f"{where}: other students, or in another order")
        return 0
    count = 0
    for row, student in zip(rows, students):
        verdicts = {verdict["rule"]: verdict for verdict in student["rules"]}
        if [name for name in head if name] != [v["rule"] for v in student["rules"]]:
            fault(f"{where}: other rules for {row[0]}")
            return count
        for name, cell in zip(head, row):
            if not name:
                continue
            count += 1
            if not says(cell, verdicts[name], language, signed):
                fault(f"{where}: {row[0]} {name}: '{cell}', the audit says {verdicts[name]}")
    return count


def facts_of(evidence, name):
    with open(f"{evidence}/{name}.csv", newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def networks_on(day, evidence):
    """By student: the network of a placement on the day, else of the members, else of the list."""
    found = {row["student"]: row["network"] for row in facts_of(evidence, "students")}
    for name, who, first, last in (("members", "person", "from", "until"),
                                   ("placements", "student", "start", "end")):
        seen = set()
        for row in facts_of(evidence, name):
            holds = row[first] <= day and (not row[last] or day <= row[last])
            if holds and row["network"] and row.get("role", "student") == "student" \
                    and row[who] not in seen:
                seen.add(row[who])
                found[row[who]] = row["network"]
    return found


def check_groups(rows, audit, evidence, titles, language, where):
    """Counts of every group, worked out anew; of profiles and years only that they add up."""
    known = {row["student"]: row for row in facts_of(evidence, "students")}
    networks = networks_on(audit["asOf"], evidence)
    kinds = {"nl": ("alle", "leernetwerk", "cohort", "leerjaar en profiel"),
             "en": ("all", "learning network", "cohort", "year and profile")}[language]
    expected = Counter()
    for student in audit["students"]:
        facts = known[student["student"]]
        network = networks[student["student"]]
        network = titles.get(network, network)
        for verdict in student["rules"]:
            words = [verdict["status"]] + (
                ["tight"] if verdict["status"] == "open" and verdict["tight"] else [])
            for group in ((kinds[0], None), (kinds[1], network or None), (kinds[2], facts["cohort"])):
                for word in words:
                    expected[group + (verdict["rule"], word)] += 1
    columns = ["met", "open", "tight", "missed", "waived", "notApplicable"]
    seen = Counter()
    for row in rows:
        kind, name, rule = row[0], row[1], row[3]
        counts = dict(zip(columns, (int(cell) for cell in row[5:11])))
        if sum(counts.values()) - counts["tight"] != int(row[4]):
            fault(f"{where}: {row[:4]} does not add up")
        if kind == kinds[3]:
            continue
        if kind == kinds[0] or name.startswith(("zonder ", "without ")):
            name = None
        for word, count in counts.items():
            if count:
                seen[(kind, name, rule, word)] += count
    for key in set(expected) | set(seen):
        if expected[key] != seen[key]:
            fault(f"{where}: {key}: {seen[key]}, the audit has {expected[key]}")
    return len(seen)


def check_networks(rows, audit, language, signed, where):
    verdicts = {(network["network"] or "", verdict["rule"]): verdict
                for network in audit["networks"] for verdict in network["rules"]}
    found = {(row[1] or "", row[3]): row[4] for row in rows}
    if set(found) != set(verdicts):
        fault(f"{where}: other networks or rules")
    for key, cell in found.items():
        if key in verdicts and not says(cell, verdicts[key], language, signed):
            fault(f"{where}: {key}: '{cell}', the audit says {verdicts[key]}")
    return len(found)


def check_attention(rows, audit, language, signed, where, column):
    """Everyone named here is open or missed, and everyone with a tight rule is named."""
    verdicts = {(student["student"], verdict["rule"]): verdict
                for student in audit["students"] for verdict in student["rules"]}
    for row in rows:
        verdict = verdicts.get((row[0], row[column]))
        if verdict is None or verdict["status"] not in ("open", "missed") or verdict["advisory"]:
            fault(f"{where}: {row[:column + 2]} asks for no attention")
        elif not says(row[column + 1], verdict, language, signed):
            fault(f"{where}: {row[:column + 2]}, the audit says {verdict}")
    named = {(row[0], row[column]) for row in rows}
    if len(named) != len(rows):
        fault(f"{where}: a student and rule stand twice")
    for key, verdict in verdicts.items():
        if verdict["status"] == "missed" and not verdict["advisory"] and key not in named:
            fault(f"{where}: {key} is missed and not named")
    return len(rows)


def check_about(rows, audit, where):
    values = [row[1] for row in rows]
    for key in ("curriculum", "edition", "digest", "asOf"):
        if audit[key] not in values:
            fault(f"{where}: {key} {audit[key]} is not told")


def network_titles(documents, language):
    titles = {}
    for document in documents:
        for element in ElementTree.parse(document).getroot().iter():
            if element.tag.endswith("}network") and element.get("id"):
                own = {t.get("{http://www.w3.org/XML/1998/namespace}lang", "nl"):
                       " ".join("".join(t.itertext()).split())
                       for t in element if t.tag.endswith("}title")}
                if own:
                    titles[element.get("id")] = own.get(language) or next(iter(own.values()))
    return titles


def check_days(rows, body, audit, where, column):
    """The day that matters and the day due: real days on the sheet, the same as in the CSV."""
    deadlines = {(student["student"], verdict["rule"]): verdict["deadline"] or ""
                 for student in audit["students"] for verdict in student["rules"]}
    for row, cells in zip(rows, body):
        for place in (column - 2, column + 2):
            day = cells[place]
            if day is not None and not isinstance(day, datetime.datetime):
                fault(f"{where}: {row[:column + 1]}: {day} is no day")
            elif (day.date().isoformat() if day else "") != row[place]:
                fault(f"{where}: {row[:column + 1]}: {day}, the CSV has {row[place]}")
        due = deadlines.get((row[0], row[column]), "")
        if row[column + 2] != due or row[column - 2] > due:
            fault(f"{where}: {row[:column + 1]}: {row[column - 2]} and {row[column + 2]}, due {due}")


def check_network_sheets(book, attention, audit, evidence, titles, language):
    """A sheet per network of the day that has students, and one for who has none: who, how, how many."""
    networks = networks_on(audit["asOf"], evidence)
    groups = {}
    for student in audit["students"]:
        groups.setdefault(networks[student["student"]] or None, []).append(student)
    without = {"nl": "Zonder leernetwerk", "en": "Without a learning network"}[language]
    urgent = {}
    for row in attention:
        urgent.setdefault(row[0], []).append(row)
    names = book.sheetnames[len(SHEETS[language]):]
    if len({name.lower() for name in book.sheetnames}) != len(book.sheetnames):
        fault("two sheets are alike")
    found, cells = {}, 0
    for name in names:
        page = book[name]
        lines = list(page.iter_rows(values_only=True))
        title = lines[0][0].split(" · ")[0]
        network = None if title == without else \
            next((net for net in groups if titles.get(net, net) == title), "?")
        found[network] = name
        if len(name) > 31 or set(name) & set("[]:*?/\\") or name.strip("'") != name:
            fault(f"{name}: no name of a sheet")
        if name != (title if len(title) <= 31 else network):
            fault(f"{name}: is of {title}")
        students = groups.get(network, [])
        ids, body = lines[8], lines[9:]
        if page.freeze_panes is None or not page.freeze_panes.endswith("10"):
            fault(f"{name}: freezes at {page.freeze_panes}")
        if not (page.auto_filter.ref or "").startswith("A9:"):
            fault(f"{name}: chooses from {page.auto_filter.ref}")
        if [row[0] for row in body] != [student["student"] for student in students]:
            fault(f"{name}: other students than {network} has")
            continue
        first = next(place for place, value in enumerate(ids) if value)
        asking = 0
        for row, student in zip(body, students):
            verdicts = {verdict["rule"]: verdict for verdict in student["rules"]}
            for rule, cell in zip(ids[first:], row[first:]):
                cells += 1
                if not says(cell, verdicts[rule], language, True):
                    fault(f"{name}: {row[0]} {rule}: '{cell}', the audit says {verdicts[rule]}")
            own = urgent.get(row[0], [])
            asking += bool(own)
            column = len(attention[0]) - 4 if attention else 0
            day = row[first - 2].date().isoformat() if row[first - 2] else ""
            if day != (own[0][column - 2] if own else "") or \
                    sorted((row[first - 1] or "").split("; ")) != \
                    sorted([line[column - 1] for line in own] or [""]):
                fault(f"{name}: {row[0]} asks for {row[first - 1]} by {day}, attention has {own}")
        words = ["met", "open", "tight", "missed", "waived", "notApplicable"]
        for word, line in zip(words, lines[1:7]):
            for rule, cell in zip(ids[first:], line[first:]):
                verdicts = [v for s in students for v in s["rules"] if v["rule"] == rule]
                expected = sum(v["status"] == "open" and v["tight"] if word == "tight"
                               else v["status"] == word for v in verdicts)
                cells += 1
                if cell != expected:
                    fault(f"{name}: {word} {rule}: {cell}, the audit has {expected}")
        numbers = [int(part) for part in "".join(
            sign if sign.isdigit() else " " for sign in lines[0][0].split(" · ", 2)[2]).split()]
        if numbers != [len(students), asking]:
            fault(f"{name}: '{lines[0][0]}', there are {len(students)} and {asking} ask")
    if set(found) != set(groups):
        fault(f"sheets of {set(found)}, students of {set(groups)}")
    print(f"{len(names)} sheets of networks")
    return cells


def main():
    folder, workbook, audit_path, evidence, language = sys.argv[1:6]
    audit = json.load(open(audit_path, encoding="utf-8"))
    titles = network_titles(sys.argv[6:], language)
    book = openpyxl.load_workbook(workbook)
    if book.sheetnames[:len(FILES)] != SHEETS[language]:
        fault(f"sheets: {book.sheetnames}")
    cells = 0
    for file, sheet in zip(FILES, SHEETS[language]):
        table = read_csv(f"{folder}/{file}.csv", language)
        page = book[sheet]
        if page.freeze_panes in (None, "A1"):
            fault(f"{sheet}: nothing stays in sight")
        head = 2 if file == "matrix" else 1
        if file != "about" and not (page.auto_filter.ref or "").startswith(f"A{head}:"):
            fault(f"{sheet}: no rows to choose from the heads ({page.auto_filter.ref})")
        if any(cell.data_type == "f" for row in page.iter_rows() for cell in row):
            fault(f"{sheet}: there is a formula")
        lines = [["" if value is None else str(value) for value in row]
                 for row in page.iter_rows(values_only=True)]
        body = lines[2:] if file == "matrix" else lines[1:]
        # Of sheets per network the workbook alone has to say something.
        more = file == "about" and len(book.sheetnames) > len(FILES)
        if len(body) != len(table) - 1 + more:
            fault(f"{sheet}: {len(body)} rows, the CSV has {len(table) - 1}")
        if file == "matrix":
            names = [title.rpartition(" (")[2][:-1] if title.endswith(")") else ""
                     for title in table[0]]
            cells += check_matrix(names, table[1:], audit, language, False, "matrix.csv")
            cells += check_matrix(lines[1], body, audit, language, True, sheet)
        elif file == "groups":
            cells += check_groups(table[1:], audit, evidence, titles, language, "groups.csv")
            cells += check_groups(body, audit, evidence, titles, language, sheet)
        elif file == "networks":
            cells += check_networks(table[1:], audit, language, False, "networks.csv")
            cells += check_networks(body, audit, language, True, sheet)
        elif file == "attention":
            column = len(table[0]) - 4
            cells += check_attention(table[1:], audit, language, False, "attention.csv", column)
            cells += check_attention(body, audit, language, True, sheet, column)
            check_days(table[1:], list(page.iter_rows(min_row=2, values_only=True)), audit,
                       sheet, column)
        else:
            check_about(table[1:], audit, "about.csv")
            check_about(body, audit, sheet)
    if len(book.sheetnames) > len(FILES):
        attention = read_csv(f"{folder}/attention.csv", language)[1:]
        cells += check_network_sheets(book, attention, audit, evidence, titles, language)
    for sentence in FAULTS[:40]:
        print(sentence)
    print(f"{len(FAULTS)} faults, {cells} verdicts and counts")
    sys.exit(1 if FAULTS or cells == 0 else 0)


main()
