# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files are written in one place: base::writeFile(), which keeps the older file when it fails. Nothing else opens a file by its
name to write, and nobody hands on the words of a file's error, which are "Unknown error" where there was none."""
import re

import tree

# The one way, and what is no file that a person keeps. Each with its reason.
ALLOWED = {
    "app/core/base/files.cpp": "the one way",
    "app/core/base/log.cpp": "a line at the end of the log",
    "app/import/pipeline/staging.cpp": "copies get their name from their bytes, when these are known",
    "app/library/database/snapshot.cpp": "two bytes of a copy that gets its name later",
    "app/import/pipeline/backupcopy.cpp": "what is gathered for a replacement gets its place when all of it is there; what is in a temporary folder",
    "app/import/pipeline/salvage.cpp": "what is in a folder that gets its name when all of it is there",
    "app/application/plainexport.cpp": "what is in a folder that gets its name when all of it is there",
    "app/library/database/libraryfolder.cpp": "an empty file that SQLite fills",
    "app/import/pipeline/ocr.cpp": "a page in a temporary folder, for another program",
    "app/output/office/zippackage.cpp": "a package in memory, which base::writeFile() writes",
}
FORBIDDEN = {
    r"\bQSaveFile\b(?!>)": "QSaveFile",
    r"\.open\(\s*(?:QIODevice|QFile|QIODeviceBase)::(?:WriteOnly|ReadWrite|Append|Truncate)": "a file that is opened for writing",
    r"\bQPdfWriter\s+\w+\((?!&)": "a PDF that is written by its name",
    r"\bQTextDocumentWriter\s+\w+\((?!&)": "a document that is written by its name",
    r"\bsetFileName\(": "a generator that is given a file's name",
    r"\bQFile::copy\(": "a copy",
    r"\bQImageWriter\b": "a picture that is written by its name",
    r"\.save\((?!&)[^()]*(?:[Pp]ath|[Ff]ile)[^()]*\)": "a picture that is saved by its name",
    r"\bstd::ofstream\b|\bfopen\(": "a stream of the standard library",
}
# Parsers have an error whenever they are asked.
FILE_ERROR = re.compile(r"\b(\w*[Ff]ile|to|draft|folder|output)(?:\.|->)errorString\(\)")


def main():
    top = tree.root()
    problems, checked, used = [], 0, set()
    for path in tree.files(top / "app", ".h", ".cpp"):
        name = path.relative_to(top).as_posix()
        checked += 1
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.match(r"\s*(?:#include|//)", line):
                continue
            for pattern, meaning in FORBIDDEN.items():
                if re.search(pattern, line) and name in ALLOWED:
                    used.add(name)
                elif re.search(pattern, line):
                    problems.append(f"{name}:{number}: {meaning}; use base::writeFile() or base::writeFileByName()")
            if FILE_ERROR.search(line) and name != "app/core/base/files.cpp":
                problems.append(f"{name}:{number}: the words of a file's error; use base::reasonOf() or base::writeError()")
    problems += [f"tests/checks/writes.py: {name} is allowed to write and does not" for name in sorted(ALLOWED.keys() - used)]
    tree.finish(problems, checked=checked)


main()
