"""Checks a CASE package against the official JSON schema of a CFPackage.

Usage: case_schema.py SCHEMA FILE.
"""

import json
import re
import sys

from jsonschema import FormatChecker
from jsonschema.validators import validator_for

FORMATS = FormatChecker()
UUID = re.compile("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
MOMENT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")


@FORMATS.checks("uuid")
def is_uuid(text):
    return not isinstance(text, str) or UUID.match(text) is not None


@FORMATS.checks("date-time")
def is_moment(text):
    return not isinstance(text, str) or MOMENT.match(text) is not None


def main(schema, path):
    schema = json.load(open(schema, encoding="utf-8"))
    package = json.load(open(path, encoding="utf-8"))
    kind = validator_for(schema)
    kind.check_schema(schema)
    found = [
        f"{error.json_path}: {error.message}"
        for error in kind(schema, format_checker=FORMATS).iter_errors(package)
    ]
    print("\n".join(found[:20]) or f"{len(package['CFItems'])} items, nothing wrong")
    return 1 if found else 0


sys.exit(main(*sys.argv[1:]))
