"""Checks a CASE package against the documented shape of version 1.1, and what no shape says.

Usage: case_shape.py FILE. The specification is not openly licensed, so the shape stands here in our
own words: which fields there are, which are required, which association types exist.
"""

import json
import sys

import jsonschema

UUID = {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}
TEXT = {"type": "string", "minLength": 1}
URI = {"type": "string", "pattern": "^[a-z]+:[^ ]+$"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"}
DAY = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
LANGUAGE = {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Z]{2})?$"}
OWN = {"type": "object"}


def thing(required, **fields):
    return {
        "type": "object", "properties": fields, "required": required, "additionalProperties": False,
    }


LINK = thing(["title", "identifier", "uri"], title=TEXT, identifier=UUID, uri=URI)
NAMED = {"identifier": UUID, "uri": URI, "lastChangeDateTime": MOMENT}

DOCUMENT = thing(
    ["identifier", "uri", "creator", "title", "lastChangeDateTime"], **NAMED, creator=TEXT,
    title=TEXT, caseVersion={"const": "1.1"}, language=LANGUAGE, version=TEXT, statusStartDate=DAY,
    adoptionStatus={"enum": ["Private Draft", "Draft", "Adopted", "Deprecated"]}, extensions=OWN,
)
ITEM = thing(
    ["identifier", "uri", "fullStatement", "lastChangeDateTime"], **NAMED, fullStatement=TEXT,
    humanCodingScheme=TEXT, CFItemType=TEXT, CFItemTypeURI=LINK, language=LANGUAGE,
    educationLevel={"type": "array", "items": TEXT, "minItems": 1}, extensions=OWN,
)
ASSOCIATION = thing(
    [
        "identifier", "uri", "associationType", "originNodeURI", "destinationNodeURI",
        "lastChangeDateTime",
    ],
    **NAMED, originNodeURI=LINK, destinationNodeURI=LINK, sequenceNumber={"type": "integer"},
    associationType={
        "enum": [
            "isChildOf", "isPeerOf", "isPartOf", "exactMatchOf", "precedes", "isRelatedTo",
            "replacedBy", "exemplar", "hasSkillLevel", "isTranslationOf",
        ]
    },
)
TYPE = thing(
    ["identifier", "uri", "title", "description", "hierarchyCode", "lastChangeDateTime"], **NAMED,
    title=TEXT, description=TEXT, hierarchyCode=TEXT,
)
PACKAGE = thing(
    ["CFDocument", "CFItems", "CFAssociations"], CFDocument=DOCUMENT,
    CFItems={"type": "array", "items": ITEM, "minItems": 1},
    CFAssociations={"type": "array", "items": ASSOCIATION, "minItems": 1},
    CFDefinitions=thing(["CFItemTypes"], CFItemTypes={"type": "array", "items": TYPE}),
)


def wrong(package):
    """What the shape cannot say."""
    document = package["CFDocument"]["identifier"]
    items = {item["identifier"]: item for item in package["CFItems"]}
    links = package["CFAssociations"]
    types = {kind["identifier"]: kind["title"] for kind in package["CFDefinitions"]["CFItemTypes"]}
    if len(items) != len(package["CFItems"]):
        yield "two items have one identifier"
    if len({link["identifier"] for link in links}) != len(links):
        yield "two associations have one identifier"
    for item in items.values():
        if types.get(item["CFItemTypeURI"]["identifier"]) != item["CFItemType"]:
            yield f"{item['humanCodingScheme']}: its type is not defined"
    parents, numbers = {}, set()
    for link in links:
        origin, goal = link["originNodeURI"], link["destinationNodeURI"]
        for end in (origin, goal):
            if end["identifier"] not in items and end["identifier"] != document:
                yield f"{link['identifier']}: an end that is not there"
        if link["associationType"] == "isChildOf":
            if origin["identifier"] in parents:
                yield f"{origin['title']}: two parents"
            parents[origin["identifier"]] = goal["identifier"]
            place = (goal["identifier"], link["sequenceNumber"])
            if place in numbers:
                yield f"{origin['title']}: a number twice"
            numbers.add(place)
    for item in items:
        at, steps = item, 0
        while at in parents and steps < 100:
            at, steps = parents[at], steps + 1
        if at != document:
            yield f"{items[item]['humanCodingScheme']}: does not stand below the document"


def main(path):
    package = json.load(open(path, encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(PACKAGE)
    found = [
        f"{error.json_path}: {error.message}"
        for error in jsonschema.Draft202012Validator(PACKAGE).iter_errors(package)
    ] or list(wrong(package))
    print("\n".join(found[:20]) or f"{len(package['CFItems'])} items, nothing wrong")
    return 1 if found else 0


sys.exit(main(sys.argv[1]))
