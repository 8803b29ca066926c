"""Holds what our reader made of documents against Python's own json.

Usage: json_peer.py FOLDER, with N.json and N.ours; the first line of N.ours is `read`, `mended` or
`refused`, the rest what was read, with numbers as texts that begin with # and texts with '.
"""

import json
import pathlib
import sys

MOST_DEPTH = 128


class NotStrict(Exception):
    """What Python takes and RFC 8259, or XML, does not."""


def constant(word):
    raise NotStrict(word)


def pairs(members):
    for key, value in members:
        text(key)
    if len({key for key, _ in members}) != len(members):
        raise NotStrict("a key twice")
    return dict(members)


def text(value):
    for character in value:
        number = ord(character)
        if 0xD800 <= number <= 0xDFFF or number in (0xFFFE, 0xFFFF):
            raise NotStrict("a character that XML cannot hold")
        if number < 0x20 and character not in "\t\n\r":
            raise NotStrict("a control character")
    return value


def marked(value, depth=0):
    if isinstance(value, Number):
        return "#" + value.text
    if isinstance(value, str):
        return "'" + text(value)
    if isinstance(value, list):
        return [marked(part, depth + 1) for part in value]
    if isinstance(value, dict):
        return {key: marked(part, depth + 1) for key, part in value.items()}
    return value


class Number:
    def __init__(self, text):
        self.text = text


def strict(data):
    """What a strict reader makes of it; raises where there is nothing to make."""
    return marked(
        json.loads(
            data.decode("utf-8"), parse_int=Number, parse_float=Number, parse_constant=constant,
            object_pairs_hook=pairs,
        )
    )


def main(folder):
    wrong = compared = 0
    for path in sorted(pathlib.Path(folder).glob("*.json")):
        word, _, ours = path.with_suffix(".ours").read_text("utf-8").partition("\n")
        try:
            theirs, reason = strict(path.read_bytes()), None
        except (ValueError, NotStrict) as error:
            theirs, reason = None, error
        compared += 1
        if word == "read":
            right = reason is None and json.loads(ours) == theirs
        else:
            right = reason is not None
        if not right:
            wrong += 1
            print(f"{path.name}: ours {word} {ours[:200]!r}, theirs {reason or theirs!r}")
            print(path.read_bytes()[:300])
    print(f"{compared} documents compared, {wrong} read otherwise")
    return 1 if wrong or not compared else 0


sys.exit(main(sys.argv[1]))
