"""Checks a page with parsers of others: html.py PAGE [CURRICULUM.xml ...].

The page must parse without one error by the HTML standard; and by the tree that comes of it, not by
how it was written: names are unique, links arrive, headings never skip a level, tables, pictures and
regions have names. With the documents it was made of: every text and day of them stands in it, and in the place
of a course, placement, series or rule its numbers and links to its sources, outcomes and roles.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

import html5lib

FAULTS = []


def fault(sentence):
    FAULTS.append(sentence)


def local(element):
    return element.tag.split("}")[-1] if isinstance(element.tag, str) else ""


def words(element):
    return " ".join("".join(element.itertext()).split())


def parse(path):
    with open(path, "rb") as file:
        data = file.read()
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=True)
    tree = parser.parse(data, transport_encoding="utf-8")
    for (line, column), code, values in parser.errors:
        fault(f"{line}:{column}: {code} {values}")
    return tree


def check_names(root):
    names = [element.get("id") for element in root.iter() if element.get("id") is not None]
    seen = set()
    for name in names:
        if name in seen:
            fault(f"id twice: {name}")
        seen.add(name)
    for name in names:
        if not name or re.search(r"\s", name):
            fault(f"no name: '{name}'")
    known = set(names)
    for element in root.iter():
        for attribute in ("href", "{http://www.w3.org/1999/xlink}href"):
            target = element.get(attribute)
            if target is None:
                continue
            if target.startswith("#"):
                if target[1:] not in known:
                    fault(f"leads nowhere: {target}")
            elif not target.startswith(("https://", "http://")):
                fault(f"leads elsewhere: {target}")
            elif local(element) != "a":
                fault(f"fetched from elsewhere: {target}")
        for attribute in ("aria-labelledby", "aria-describedby", "for"):
            for name in (element.get(attribute) or "").split():
                if name not in known:
                    fault(f"{attribute} names nothing: {name}")
        for attribute in element.attrib:
            if str(attribute).lower().startswith("on"):
                fault(f"script in {attribute}")
        if element.get("src"):
            fault(f"fetched from elsewhere: {element.get('src')}")


def check_headings(root):
    levels = [int(local(e)[1]) for e in root.iter() if re.fullmatch("h[1-6]", local(e))]
    if levels.count(1) != 1 or levels[0] != 1:
        fault("there is not one h1, in front")
    for before, after in zip(levels, levels[1:]):
        if after > before + 1:
            fault(f"h{after} follows h{before}")
    for element in root.iter():
        if re.fullmatch("h[1-6]", local(element)) and not words(element):
            fault("a heading is empty")


def check_parts(root):
    if not root.get("lang"):
        fault("the page has no language")
    count = {}
    for element in root.iter():
        name = local(element)
        count[name] = count.get(name, 0) + 1
        if name in ("script", "link", "iframe", "object", "embed", "base", "form"):
            fault(f"there is a {name}")
        if name == "th" and element.get("scope") not in ("row", "col", "rowgroup", "colgroup"):
            fault(f"th without scope: {words(element)}")
        if name == "table":
            inside = [local(child) for child in element]
            if inside[:1] != ["caption"] or not words(element[0]):
                fault("a table has no caption")
            widths = {
                sum(int(cell.get("colspan", 1)) for cell in row)
                for row in element.iter() if local(row) == "tr"
            }
            if len(widths) != 1:
                fault(f"rows of several widths in '{words(element[0])}': {widths}")
        if name == "img" and element.get("alt") is None:
            fault("img without alt")
        links = name == "svg" and any(local(inner) == "a" for inner in element.iter())
        if links and element.get("role") == "img":
            fault("links that nobody can reach: they stand in an svg of role img")
        if name == "svg" and (links or element.get("role") == "img"):
            titles = [child for child in element if local(child) == "title"]
            if not titles or not words(titles[0]):
                fault("a picture has no name")
        if name == "a" and element.get("href") is not None:
            if not words(element) and not element.get("aria-label"):
                fault(f"a link without words: {element.get('href')}")
        if element.get("role") in ("region", "group") and not element.get("aria-label"):
            fault("a frame has no name")
        if name == "time" and not re.fullmatch(r"\d{4}-\d\d-\d\d", element.get("datetime") or ""):
            fault(f"time without day: {words(element)}")
        if name in ("ul", "ol") and any(local(child) != "li" for child in element):
            fault(f"a list holds something else: {words(element)[:60]}")
    for landmark in ("header", "main", "footer", "title"):
        if not count.get(landmark):
            fault(f"there is no {landmark}")
    if count.get("section") and not count.get("nav"):
        fault("there is no nav")
    if count.get("main", 0) != 1:
        fault("there is not one main")


LEFT_OUT = ("description", "example", "states")
DAYS = ("starts", "ends", "date", "due", "by", "from", "until", "decided", "effective")


def check_content(root, documents, language):
    page = words(next(e for e in root.iter() if local(e) == "body"))
    days = {element.get("datetime") for element in root.iter() if local(element) == "time"}
    checked = 0
    for document in documents:
        for text, place in texts(ElementTree.parse(document).getroot(), language):
            checked += 1
            if text not in page:
                fault(f"{document}: {place} is not in the page: {text[:80]}")
        for day, place in dates(ElementTree.parse(document).getroot()):
            checked += 1
            if day not in days:
                fault(f"{document}: the day of {place} is not in the page: {day}")
    return checked


PLACES = {"course": "unit", "placement": "unit", "rule": "rule", "series": "series"}


def check_parts_of_things(root, documents, language):
    """Within the place of a thing stand its own numbers, and links to its sources and outcomes."""
    by_name = {element.get("id"): element for element in root.iter() if element.get("id")}
    checked = 0
    for document in documents:
        for thing in ElementTree.parse(document).getroot().iter():
            kind = PLACES.get(local(thing))
            # Conditions and examples use the same words for what has no place of its own.
            if kind is None or not thing.get("id") or (
                    local(thing) == "placement" and not thing.get("credits")):
                continue
            name = f"{kind}-{thing.get('id')}"
            place = by_name.get(name)
            if place is None:
                fault(f"{name} has no place")
                continue
            said = words(place)
            targets = {element.get("href") for element in place.iter()}
            names = {element.get("id") for element in place.iter()}
            for wanted in numbers(thing, language):
                checked += 1
                if wanted not in said:
                    fault(f"{name} does not say {wanted}")
            for target in links(thing):
                checked += 1
                if target not in targets and target[1:] not in names:
                    fault(f"{name} does not lead to {target}")
    return checked


def number(text, language):
    whole, _, part = text.partition(".")
    part = part.rstrip("0")
    grouped = f"{int(whole):,}"
    if language == "nl":
        grouped = grouped.replace(",", ".")
    return grouped + (("," if language == "nl" else ".") + part if part else "")


def numbers(thing, language):
    if thing.get("credits"):
        yield f"{number(thing.get('credits'), language)} EC"
    if thing.get("workload"):
        yield f"{number(thing.get('workload'), language)} {'uur' if language == 'nl' else 'hours'}"
    for test in thing:
        if local(test) == "test":
            yield f"{test.get('weight')}{' %' if language == 'nl' else '%'}"
            if test.get("minimum"):
                yield number(test.get("minimum"), language)


def links(thing):
    for element in thing.iter():
        name = local(element)
        if name == "cite":
            passage = element.get("passage")
            yield (f"#passage-{element.get('source')}:{passage}" if passage
                   else f"#source-{element.get('source')}")
        elif name in ("introduces", "develops", "assesses"):
            yield f"#outcome-{element.get('outcome')}"
        elif name == "unless" and element.get("cite"):
            yield f"#passage-{element.get('cite').replace('#', ':')}"
        elif name == "rule" and element.get("ref"):
            yield f"#rule-{element.get('ref')}"
        elif name == "by" and element.get("role"):
            yield f"#role-{element.get('role')}"
        elif name in ("test", "document") and element.get("id"):
            yield f"#{name}-{element.get('id')}"


def texts(element, language, place=""):
    place = f"{place}/{local(element)}"
    titles = {}
    for child in element:
        name = local(child)
        if name in LEFT_OUT:
            continue
        if name in ("title", "explanation"):
            own = child.get("{http://www.w3.org/XML/1998/namespace}lang", "nl")
            titles.setdefault(name, {})[own] = words(child)
        elif name in ("alias", "question", "activity"):
            yield words(child), f"{place}/{name}"
        else:
            yield from texts(child, language, place)
    for name, entries in titles.items():
        yield entries.get(language) or next(iter(entries.values())), f"{place}/{name}"
    if local(element) == "passage":
        yield " ".join("".join([element.text or ""] + [c.tail or "" for c in element]).split()), place
    for attribute in ("locator", "address", "location", "isced", "framework"):
        if element.get(attribute):
            yield " ".join(element.get(attribute).split()), f"{place}/@{attribute}"


def dates(element, place=""):
    place = f"{place}/{local(element)}"
    if local(element) in LEFT_OUT or local(element) == "source":
        return
    for attribute in DAYS:
        day = element.get(attribute) or ""
        # A measure's own days stand in its sentence, not as a day by itself.
        if re.fullmatch(r"\d{4}-\d\d-\d\d", day) and (attribute != "by" or local(element) == "rule"):
            yield day, f"{place}/@{attribute}"
    for child in element:
        yield from dates(child, place)


def main():
    root = parse(sys.argv[1])
    check_names(root)
    check_headings(root)
    check_parts(root)
    checked = check_content(root, sys.argv[2:], root.get("lang"))
    checked += check_parts_of_things(root, sys.argv[2:], root.get("lang"))
    for sentence in FAULTS[:40]:
        print(sentence)
    print(f"{len(FAULTS)} faults, {sum(1 for _ in root.iter())} elements, {checked} texts, days, numbers and links")
    sys.exit(1 if FAULTS else 0)


main()
