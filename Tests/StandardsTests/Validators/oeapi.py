"""Checks a folder that was exported as OEAPI 6.0 or OOAPI 5.0 against the official document.

    oeapi.py VERSION DOCUMENT FOLDER

Every file as the page its endpoint gives, every object in it by its component, formats included;
every code against its list and every key against those there are, which validators leave alone; every
reference against the objects of the folder. Prints each fault on a line of its own; the exit code is 1 where there is one.
"""

import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker
from openapi_schema_validator import OAS30Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012

COMPONENTS = {
    6: {
        "organisations": "Organisation",
        "programmes": "Programme",
        "courses": "Course",
        "learning-components": "LearningComponent",
        "test-components": "TestComponent",
        "learning-outcomes": "LearningOutcome",
        "academic-sessions": "AcademicSession",
        "groups": "Group",
        "programme-offerings": "ProgrammeOffering",
        "course-offerings": "CourseOffering",
        "learning-component-offerings": "LearningComponentOffering",
    },
    5: {
        "organizations": "Organization",
        "programs": "Program",
        "courses": "Course",
        "components": "Component",
        "academic-sessions": "AcademicSession",
        "groups": "Group",
        "offerings": {
            "program": "ProgramOffering",
            "course": "CourseOffering",
            "component": "ComponentOffering",
        },
    },
}

# Which key of an object is its own id, and what else refers to objects.
OWN = {
    "organisationId", "programmeId", "courseId", "componentId", "learningOutcomeId",
    "academicSessionId", "groupId", "programmeOfferingId", "courseOfferingId",
    "learningComponentOfferingId", "organizationId", "programId", "offeringId",
}
REFERENCES_V5 = {
    "parent", "children", "organization", "program", "programs", "course", "component",
    "academicSession", "year", "programOffering", "courseOffering",
}

formats = FormatChecker()


@formats.checks("uuid")
def is_uuid(value):
    return not isinstance(value, str) or bool(
        re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", value))


@formats.checks("date-time")
def is_moment(value):
    """RFC 3339, with an offset; a day that exists."""
    if not isinstance(value, str):
        return True
    from datetime import datetime
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


@formats.checks("uri")
def is_uri(value):
    return not isinstance(value, str) or bool(
        re.fullmatch(r"[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>\"{}|\\^`]+", value))


def drafted(folder):
    """The keys and words of the draft; without a reader of YAML, by their place on the line."""
    words = {
        kind: set(re.findall(r"^  - (\w+)$", (folder / f"{kind}.yaml").read_text("utf-8"), re.M))
        for kind in ("blockType", "blockRuleType")}
    block = (folder / "StructureBlock.yaml").read_text("utf-8").split("\nproperties:\n")[1]
    return words | {"StructureBlock": set(re.findall(r"^  (\w+):", block, re.M))}


class Proof:
    def __init__(self, version, document):
        self.version = version
        self.document = json.loads(Path(document).read_text("utf-8"))
        self.schemas = self.document["components"]["schemas"]
        dialect = DRAFT202012 if version == 6 else DRAFT4
        resource = Resource(contents=self.document, specification=dialect)
        self.registry = Registry().with_resource("urn:document", resource)
        self.validators = {}
        self.blocks = set()
        self.drafted = drafted(Path(document).parent / "structureblocks-draft")
        self.faults = []
        self.checked = 0
        self.codes = 0

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    def validator(self, component):
        if component not in self.validators:
            kind = Draft202012Validator if self.version == 6 else OAS30Validator
            self.validators[component] = kind(
                {"$ref": f"urn:document#/components/schemas/{component}"},
                registry=self.registry, format_checker=formats)
        return self.validators[component]

    def validate(self, value, component, where):
        for error in self.validator(component).iter_errors(value):
            path = "/".join(str(part) for part in error.absolute_path)
            self.fault(where, f"{component} {path}: {error.message[:200]}")
        self.check_codes(value, self.schemas[component], where)
        self.check_keys(value, self.schemas[component], where)
        self.checked += 1

    def properties(self, schema):
        """The keys an object may have; nothing where any will do."""
        if "$ref" in schema:
            return self.properties(self.schemas[schema["$ref"].rsplit("/", 1)[1]])
        known = dict(schema.get("properties", {}))
        for key in ("allOf", "oneOf", "anyOf"):
            for part in schema.get(key, []):
                known |= self.properties(part)
        return known

    def items(self, schema):
        if "$ref" in schema:
            return self.items(self.schemas[schema["$ref"].rsplit("/", 1)[1]])
        parts = [part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, [])]
        return schema.get("items") or next(filter(None, map(self.items, parts)), None)

    def check_keys(self, value, schema, where):
        if isinstance(value, list):
            items = self.items(schema)
            for index, part in enumerate(value):
                if items:
                    self.check_keys(part, items, f"{where}/{index}")
        if not isinstance(value, dict):
            return
        known = self.properties(schema)
        for key, part in value.items():
            if known and key not in known:
                self.fault(where, f"'{key}' is no key of this object")
            elif key != "ext" and key in known:
                self.check_keys(part, known[key], f"{where}/{key}")

    def check_codes(self, value, schema, where):
        """Walks value and schema together, to every list of codes that is not closed."""
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            return self.check_codes(value, self.schemas[name], where)
        for key in ("allOf", "oneOf", "anyOf"):
            for part in schema.get(key, []):
                self.check_codes(value, part, where)
        known = schema.get("x-ooapi-extensible-enum")
        if known is not None and isinstance(value, str):
            self.codes += 1
            if value not in known and not value.startswith("x-"):
                self.fault(where, f"'{value}' is not one of {', '.join(known)}")
        if isinstance(value, dict):
            for key, part in schema.get("properties", {}).items():
                if key in value:
                    self.check_codes(value[key], part, f"{where}/{key}")
        if isinstance(value, list) and "items" in schema:
            for index, part in enumerate(value):
                self.check_codes(part, schema["items"], f"{where}/{index}")

    def check_page(self, page, where):
        for error in self.validator("Pagination").iter_errors(page):
            self.fault(where, error.message[:200])
        items = page.get("items")
        if not isinstance(items, list):
            self.fault(where, "has no items")
            return []
        if page.get("pageSize") != len(items) or page.get("hasNextPage"):
            self.fault(where, "the page does not hold everything")
        return items

    def run(self, folder):
        named = {path.stem: json.loads(path.read_text("utf-8")) for path in folder.glob("*.json")}
        wanted = COMPONENTS[self.version]
        if set(named) != set(wanted) | {"service"}:
            self.fault(folder.name, f"has the files {sorted(named)}")
        self.validate(named.pop("service"), "Service", "service")
        objects = {}
        for name, page in sorted(named.items()):
            for index, item in enumerate(self.check_page(page, name)):
                where = f"{name}[{index}]"
                component = wanted[name]
                if isinstance(component, dict):
                    component = component.get(item.get("offeringType"), "Offering")
                self.validate(item, component, where)
                key = next(key for key in item if key in OWN)
                if item[key] in objects:
                    self.fault(where, f"{item[key]} is also {objects[item[key]]}")
                objects[item[key]] = where
        for name, page in named.items():
            for index, item in enumerate(page["items"]):
                self.check_references(item, objects, f"{name}[{index}]")
                block = item.get("ext", {}).get("leerlijn", {}).get("structure")
                if block:
                    self.check_block(block, objects, f"{name}[{index}]/structure")
        return objects

    def check_block(self, block, objects, where):
        """By the words of the draft for StructureBlocks; `unit` is ours."""
        words = self.drafted
        for key in set(block) - words["StructureBlock"]:
            self.fault(where, f"'{key}' is no key of a block")
        rule = block.get("relatedBlocksRule", {})
        for kind, word in (("blockType", block.get("blockType")),
                           ("blockRuleType", rule.get("blockRuleType"))):
            if word not in words[kind] and (word is not None or kind == "blockType"):
                self.fault(where, f"'{word}' is no {kind}")
        if rule.get("blockRuleType") == "range" and not (
                {"minRequiredBlocks", "maxAllowedBlocks"} & set(rule)):
            self.fault(where, "a range without bounds")
        if block.get("educationId", "") and block["educationId"] not in objects:
            self.fault(where, f"educationId {block['educationId']} is nowhere")
        if block["blockId"] in self.blocks or not block.get("name"):
            self.fault(where, "a block without an id or a name of its own")
        self.blocks.add(block["blockId"])
        for index, part in enumerate(block.get("relatedBlocks", [])):
            self.check_block(part, objects, f"{where}/{index}")

    def check_references(self, item, objects, where):
        own = next(key for key in item if key in OWN)
        for key, value in item.items():
            refers = (
                key != own and (key.endswith("Id") or key.endswith("Ids"))
                if self.version == 6 else key in REFERENCES_V5)
            if not refers:
                continue
            for reference in value if isinstance(value, list) else [value]:
                if reference not in objects:
                    self.fault(where, f"{key} {reference} is nowhere")


def main():
    version, document, folder = int(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    proof = Proof(version, document)
    objects = proof.run(folder)
    for fault in proof.faults:
        print(fault)
    print(f"{proof.checked} objects, {proof.codes} codes, {len(objects)} ids, "
          f"{len(proof.faults)} faults")
    sys.exit(1 if proof.faults else 0)


main()
