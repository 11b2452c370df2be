# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""resources/kinds: every kind of record with its fields, each with a known type and a label in every language."""
import json

import tree

KINDS = {"document", "event", "person", "organisation", "state", "body", "theme"}
TYPES = {"text", "date", "list", "state-list", "url", "number", "boolean"}
LANGUAGES = {"en", "fr", "ar"}


def labelled(where, labels):
    missing = LANGUAGES - {language for language, text in (labels or {}).items() if text.strip()}
    return [f"{where}: has no label in {', '.join(sorted(missing))}"] if missing else []


def main():
    top = tree.root() / "resources" / "kinds"
    problems, checked, seen = [], 0, set()
    for path in tree.files(top, ".json"):
        kind = json.loads(path.read_text(encoding="utf-8"))
        seen.add(kind.get("kind"))
        if kind.get("kind") != path.stem:
            problems.append(f"{path.name}: is about '{kind.get('kind')}'")
        problems += labelled(path.name, kind.get("label")) + labelled(f"{path.name}: plural", kind.get("plural"))
        names = [field.get("name") for field in kind.get("fields", [])]
        problems += [f"{path.name}: '{name}' stands twice" for name in sorted(set(names)) if names.count(name) > 1]
        for field in kind.get("fields", []):
            checked += 1
            where = f"{path.name}: {field.get('name')}"
            problems += labelled(where, field.get("label"))
            if field.get("type") not in TYPES:
                problems.append(f"{where}: has the type '{field.get('type')}'")
    problems += [f"{kind}.json is missing" for kind in sorted(KINDS - seen)]
    tree.finish(problems, checked=checked)


main()
