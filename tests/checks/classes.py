# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""No class outgrows 400 lines over all its files: its header, and every source file in which it has more members than others."""
import collections
import re

import tree

LIMIT = 400
MEMBER = re.compile(r"^(?!using|typedef|return|#)[A-Za-z].*?\b([A-Z]\w*)::(?:[A-Z]\w*::)*~?[A-Za-z_]\w*(?:\(|<)")
CLASS = re.compile(r"^class (?:[A-Z_]+ )?([A-Z]\w*)\b[^;]*$", re.M)


def main():
    top = tree.root()
    sizes, parts = collections.Counter(), collections.defaultdict(list)
    declared = {}
    for path in tree.files(top / "app", ".h"):
        text = tree.text(path)
        names = CLASS.findall(text)
        if names:
            lines = text.count("\n")
            # A header of several classes is shared out by nobody: it counts for the largest, which is the first.
            sizes[(path.parent, names[0])] += lines
            for name in names:
                declared[(path.parent, name)] = (path.parent, names[0])
    for path in tree.files(top / "app", ".cpp"):
        text = tree.text(path)
        members = collections.Counter(match.group(1) for match in map(MEMBER.match, text.splitlines()) if match)
        for name, _ in members.most_common():
            if (path.parent, name) in declared:
                sizes[declared[(path.parent, name)]] += text.count("\n")
                parts[declared[(path.parent, name)]].append(path.name)
                break
    problems = [f"{folder.relative_to(top)}: class {name} has {lines} lines in {', '.join(parts[(folder, name)])} and its header"
                for (folder, name), lines in sizes.most_common() if lines > LIMIT]
    longest = [f"{name} {lines}" for (_, name), lines in sizes.most_common(10)]
    print("the longest: " + ", ".join(longest))
    tree.finish(problems, [], len(sizes))


main()
