# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree names no machine: no folder of somebody's computer, no mirror's host name, and no key to anything."""
import re

import tree

# Each pattern is spelt so that it does not find itself.
FORBIDDEN = {
    r"/wor[k]/": "a folder of one machine",
    r"/roo[t]/": "a folder of one machine",
    r"/hom[e]/(?!x_)[a-z]": "a folder of one machine",
    r"/Use[r]s/": "a folder of one machine",
    r"\b(?:deb|ftp|security|snapshot|archive)[.](?:debian|ubuntu)[.]": "the host name of a mirror",
    r"snapshot[.]debian|archive[.]ubuntu": "the host name of a mirror",
    r"-----BEGIN [A-Z ]*PRIVAT[E] KEY": "a private key",
    r"\t+$| +$": "white space at the end of a line",
    r"^(?:<{7}|>{7}) ": "an unresolved merge",
}
UNTIDY_ALLOWED = (".md", ".ts", ".svg", ".xml", ".html", ".txt", ".tsv", ".csv")


def main():
    top = tree.root()
    problems, checked = [], 0
    for path in tree.files(top):
        name = path.relative_to(top).as_posix()
        if name == "LICENSE" or name.startswith("tests/data/"):
            continue
        content = tree.text(path)
        if content is None:
            continue
        checked += 1
        for number, line in enumerate(content.splitlines(), 1):
            for pattern, meaning in FORBIDDEN.items():
                if meaning.startswith("white space") and path.suffix in UNTIDY_ALLOWED:
                    continue
                if re.search(pattern, line):
                    problems.append(f"{name}:{number}: {meaning}: {line.strip()[:100]}")
    tree.finish(problems, checked=checked)


main()
