# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share: the files of the source tree, and one way to say what is wrong."""
import os
import pathlib
import sys

SKIPPED_FOLDERS = {".git", "build", ".cache", "__pycache__", ".vscode", ".idea"}


def root():
    """The source tree: the first argument, or the tree that this file stands in."""
    if len(sys.argv) > 1:
        return pathlib.Path(sys.argv[1]).resolve()
    return pathlib.Path(__file__).resolve().parents[2]


def files(top, *suffixes):
    """Every file below top with one of the suffixes (all files without any), in a stable order."""
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS and not name.startswith("build"))
        for name in sorted(names):
            path = pathlib.Path(folder) / name
            if not suffixes or path.suffix in suffixes:
                yield path


def text(path):
    """The content of a text file, or None for a binary one."""
    data = path.read_bytes()
    if b"\0" in data:
        return None
    return data.decode("utf-8")


def finish(problems, warnings=(), checked=0):
    """Prints what was found and ends the check. Nothing checked is a failure: the check has lost its subject."""
    for warning in warnings:
        print(f"warning: {warning}")
    for problem in problems:
        print(f"error: {problem}")
    if not checked:
        print("error: nothing was found to check")
        sys.exit(1)
    print(f"{checked} checked, {len(problems)} wrong, {len(warnings)} to look at")
    sys.exit(1 if problems else 0)
