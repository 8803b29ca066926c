"""Holds an export to OOAPI 5 against the profile of RIO.

    rio.py FOLDER PROFILE

Prints the properties that the profile asks of programmes, courses, education specifications and offerings
and that are missing, those of the consumer `rio` as `consumers.NAME`; and, where none is, every fault of every
object against its schema, `const` and `contains` included, and every reference to a specification that
is not there. Exit status 2 where the profile has no such lists.
"""

import json
import os
import sys

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

KINDS = {
    "programs": ("Program", "ProgramRioConsumer"),
    "courses": ("Course", "CourseRioConsumer"),
    "education-specifications": ("EducationSpecification", None),
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
    if consumer is None:
        return
    rio = [one for one in item.get("consumers", []) if one.get("consumerKey") == "rio"]
    asked = required(profile, schemas[consumer]) - {"consumerKey"}
    yield from (f"consumers.{name}" for name in asked - set(rio[0] if rio else {}))


def items(folder):
    for name in ("programs", "courses", "education-specifications", "offerings"):
        path = os.path.join(folder, name + ".json")
        if not os.path.exists(path):
            continue
        with open(path, encoding="utf-8") as file:
            for item in json.load(file)["items"]:
                kind = item["offeringType"] if name == "offerings" else name
                if kind in KINDS:
                    yield kind, item


def faults(folder, profile):
    registry = Registry().with_resource(
        "urn:profile", Resource(contents=profile, specification=DRAFT202012))
    known = {item.get("educationSpecificationId") for _, item in items(folder)}
    for kind, item in items(folder):
        thing, consumer = KINDS[kind]
        for schema in filter(None, (thing, consumer)):
            values = [item] if schema == thing else [
                one for one in item["consumers"] if one.get("consumerKey") == "rio"]
            validator = Draft202012Validator(
                {"$ref": f"urn:profile#/components/schemas/{schema}"}, registry=registry,
                format_checker=FormatChecker())
            for value in values:
                for error in validator.iter_errors(value):
                    yield f"fault: {schema} {error.json_path}: {error.message[:200]}"
        wanted = item.get("educationSpecification")
        if wanted is not None and wanted not in known:
            yield f"fault: no education specification {wanted}"


def main(folder, path):
    with open(path, encoding="utf-8") as file:
        profile = json.load(file)
    if not required(profile, profile["components"]["schemas"]["Program"]):
        return 2
    found = set()
    for kind, item in items(folder):
        found.update(missing(profile, kind, item))
    if not found:
        found = set(faults(folder, profile))
    print("\n".join(sorted(found)))
    return 0


sys.exit(main(*sys.argv[1:]))
