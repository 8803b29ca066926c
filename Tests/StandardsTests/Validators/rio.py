"""Names the properties that the profile of RIO asks of an export to OOAPI 5 and that are missing.

Usage: rio.py FOLDER PROFILE. Of each object the required properties of its kind are looked for, and
those of its consumer `rio`: `consumers.NAME`. Exit status 2 where the profile has no such lists.
"""

import json
import os
import sys

KINDS = {
    "programs": ("Program", "ProgramRioConsumer"),
    "courses": ("Course", "CourseRioConsumer"),
    "program": ("ProgramOffering", "OfferingRioConsumer"),
    "course": ("CourseOffering", "OfferingRioConsumer"),
}


def required(profile, schema):
    """All properties that a schema and what it refers to require."""
    if "$ref" in schema:
        return required(profile, profile["components"]["schemas"][schema["$ref"].split("/")[-1]])
    names = set(schema.get("required", []))
    for part in schema.get("allOf", []):
        names |= required(profile, part)
    return names


def missing(profile, kind, item):
    thing, consumer = KINDS[kind]
    schemas = profile["components"]["schemas"]
    yield from required(profile, schemas[thing]) - set(item)
    rio = [one for one in item.get("consumers", []) if one.get("consumerKey") == "rio"]
    asked = required(profile, schemas[consumer]) - {"consumerKey"}
    yield from (f"consumers.{name}" for name in asked - set(rio[0] if rio else {}))


def main(folder, path):
    profile = json.load(open(path, encoding="utf-8"))
    found = set()
    for name in ("programs", "courses", "offerings"):
        page = json.load(open(os.path.join(folder, name + ".json"), encoding="utf-8"))
        for item in page["items"]:
            kind = item["offeringType"] if name == "offerings" else name
            if kind in KINDS:
                found.update(missing(profile, kind, item))
    print("\n".join(sorted(found)))
    return 0 if found else 2


sys.exit(main(*sys.argv[1:]))
