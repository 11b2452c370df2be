# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The version is said in four places; all of them must say the same, and the same day."""
import re

import tree


def first(pattern, path):
    found = re.search(pattern, path.read_text(encoding="utf-8"), re.M)
    return found.groups() if found else (None, None)


def main():
    top = tree.root()
    version = first(r"^project\(aide-memoire VERSION (\d+\.\d+\.\d+)()", top / "CMakeLists.txt")[0]
    said = {
        "CHANGELOG.md": first(r"^## (\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2})\)", top / "CHANGELOG.md"),
        "packaging/debian/changelog": first(r"^aide-memoire \((\d+\.\d+\.\d+)-?[^)]*\)()", top / "packaging/debian/changelog"),
    }
    metainfo = list(tree.files(top / "packaging", ".xml")) + list(tree.files(top / "resources", ".xml"))
    for path in (path for path in metainfo if path.name.endswith((".metainfo.xml", ".appdata.xml"))):
        found = re.search(r"<release\b[^>]*>", path.read_text(encoding="utf-8"))
        release = dict(re.findall(r'(\w+)="([^"]*)"', found.group(0))) if found else {}
        said[path.relative_to(top).as_posix()] = (release.get("version"), release.get("date"))
    problems = [f"{name}: says {found} where CMakeLists.txt says {version}"
                for name, (found, _) in said.items() if found != version or version is None]
    day = said["CHANGELOG.md"][1]
    problems += [f"{name}: is dated {date}, CHANGELOG.md {day}" for name, (_, date) in said.items() if date and date != day]
    if len(said) < 3:
        problems.append("no *.metainfo.xml was found in packaging/ or resources/")
    tree.finish(problems, checked=len(said) + 1)


main()
