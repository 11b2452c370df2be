# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One statement a file in resources/schema/*/, and each step of a migration numbered without a gap."""
import re
import sqlite3

import tree


def statements(sql):
    """Splits where SQLite itself sees the end of a statement, so that a trigger counts as one."""
    found, begun = [], 0
    for end in (match.end() for match in re.finditer(";", sql)):
        if sqlite3.complete_statement(sql[begun:end]):
            found.append(sql[begun:end])
            begun = end
    rest = re.sub(r"--[^\n]*|/\*.*?\*/", "", sql[begun:], flags=re.S).strip()
    return found, rest


def main():
    top = tree.root() / "resources" / "schema"
    problems, checked = [], 0
    for path in tree.files(top, ".sql"):
        checked += 1
        name = path.relative_to(top.parent.parent)
        found, rest = statements(path.read_text(encoding="utf-8"))
        if rest and found:
            problems.append(f"{name}: goes on after its statement: {rest.splitlines()[0]}")
        elif len(found) + bool(rest) != 1:
            problems.append(f"{name}: has {len(found)} statements, one is wanted")
    for folder in sorted(path for path in top.glob("*") if path.is_dir()):
        numbers = [int(match.group(1)) for match in (re.match(r"(\d+)", path.name) for path in folder.glob("*.sql")) if match]
        for number in sorted({number for number in numbers if numbers.count(number) > 1}):
            problems.append(f"resources/schema/{folder.name}: two files have the number {number}")
    tree.finish(problems, checked=checked)


main()
