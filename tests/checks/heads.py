# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file names its holder and licence in its head, and neither files nor functions outgrow the style card."""
import re

import tree

HOLDER = "SPDX-FileCopyrightText: The Aide-Mémoire developers"
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
FILE_WARNING, FILE_LIMIT = 400, 800
FUNCTION_WARNING, FUNCTION_LIMIT = 40, 80
SOURCES = (".h", ".cpp", ".cmake", ".py", ".sh")
SCRIPTS = ("packaging/run", "packaging/build", "packaging/platform", "tests/run", ".ci/run")


def functions(lines):
    """(first line, length, signature) of every body that opens and closes in the first column."""
    opened = None
    for number, line in enumerate(lines):
        if line == "{" and opened is None:
            opened = number
        elif line.startswith("}") and opened is not None:
            if line == "}":
                yield opened, number - opened - 1, signature(lines, opened)
            opened = None


def signature(lines, opened):
    for line in reversed(lines[max(0, opened - 6):opened]):
        if re.match(r"[A-Za-z]", line):
            return line.strip()
    return "?"


def main():
    top = tree.root()
    problems, warnings, checked = [], [], 0
    for path in tree.files(top):
        name = path.relative_to(top).as_posix()
        if not (path.suffix in SOURCES or path.name == "CMakeLists.txt" or name in SCRIPTS) or name.startswith("tests/data/"):
            continue
        checked += 1
        lines = path.read_text(encoding="utf-8").splitlines()
        head = "\n".join(lines[:4])
        if HOLDER not in head or LICENCE not in head:
            problems.append(f"{name}: the two SPDX lines are missing from its head")
        if path.suffix == ".h" and "#pragma once" not in lines:
            problems.append(f"{name}: #pragma once is missing")
        if len(lines) > FILE_WARNING:
            (problems if len(lines) > FILE_LIMIT else warnings).append(f"{name}: has {len(lines)} lines")
        if path.suffix == ".cpp" and not name.startswith("tests/"):
            for opened, length, said in functions(lines):
                if length > FUNCTION_WARNING:
                    (problems if length > FUNCTION_LIMIT else warnings).append(f"{name}:{opened}: {length} lines: {said}")
    tree.finish(problems, warnings, checked)


main()
