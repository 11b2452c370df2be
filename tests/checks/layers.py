# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every #include below app/ against the two tables of app/layers.cmake."""
import pathlib
import re
import sys

import tree

INCLUDE = re.compile(r'^\s*#\s*include\s*(<[^>]+>|"[^"]+")')
STANDARD = re.compile(r"[a-z_0-9]+")


def table(source, name):
    """One set(NAME "row: word word" …) of CMake as {row: [words]}."""
    block = re.search(rf"set\({name}\n(.*?)\n\)", source, re.S).group(1)
    rows = re.findall(r'^\s*"([^:"]+):([^"]*)"', block, re.M)
    return {row: words.split() for row, words in rows}


def module_headers():
    """The names of Qt's headers by module: {"QtCore": {"QString", …}, …}."""
    for base in pathlib.Path("/usr/include").glob("**/qt6/QtCore"):
        return {module.name: {path.name for path in module.iterdir()} for module in base.parent.iterdir() if module.is_dir()}
    sys.exit("error: the headers of Qt Core are not here; run this check on the platform")


def layer_of(name, layers):
    """The layer that a path below app stands in: "core/text/words.h" in "core/text"; None where there is none."""
    parts = name.split("/")
    return next((layer for layer in ("/".join(parts[:count]) for count in (2, 1)) if layer in layers), None)


def allowed(words, layer):
    """The permissions of a row name a layer, or a room for all of its layers."""
    return layer in words or layer.split("/")[0] in words


def main():
    top = tree.root() / "app"
    source = (top / "layers.cmake").read_text(encoding="utf-8")
    uses, foreign = table(source, "AIDE_LAYERS"), table(source, "AIDE_LAYER_FOREIGN")
    rooms = {layer.split("/")[0] for layer in uses}
    modules = module_headers()
    problems, checked, used = [], 0, {layer: set() for layer in uses}
    for row, words in list(uses.items()) + [(row, []) for row in foreign]:
        problems += [f"app/layers.cmake: '{word}' is no layer" for word in [row, *words] if word not in uses and word not in rooms]
    for path in tree.files(top, ".h", ".cpp"):
        layer = layer_of(path.parent.relative_to(top).as_posix() + "/", uses)
        if not layer:
            if path.parent != top:
                problems.append(f"{path.relative_to(top.parent)}: its folder has no line in app/layers.cmake")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            checked += 1
            used[layer].add(layer_of(found.group(1)[1:-1], uses))
            reason = refusal(found.group(1), path, layer, top, uses, foreign.get(layer, []), modules)
            if reason:
                problems.append(f"{path.relative_to(top.parent)}:{number}: {found.group(1)} {reason}")
    for layer, words in uses.items():
        for word in words:
            if not any(other and allowed([word], other) for other in used[layer]):
                problems.append(f"app/layers.cmake: '{layer}' does not use '{word}'")
    tree.finish(problems, checked=checked)


def refusal(spelt, path, layer, top, uses, prefixes, modules):
    """Why this layer may not include this, or None."""
    name = spelt[1:-1]
    if spelt.startswith('"'):
        if name.endswith(".moc"):
            return None
        inside = (path.parent / name).resolve()
        return None if inside.is_relative_to(top / layer) else "is not of its own layer: spell it <layer/file.h>"
    other = layer_of(name, uses)
    # <compare> is the standard library's header; <compare/sponsors.h> would be of a layer.
    if other and (top / name).is_file():
        return None if other == layer or allowed(uses[layer], other) else f"is refused: '{layer}' may not use '{other}'"
    if STANDARD.fullmatch(name) or any(name in modules.get(module, ()) for module in ["QtCore", *prefixes]):
        return None
    if any(name.startswith(prefix) for prefix in prefixes if prefix not in modules):
        return None
    return f"is refused: '{layer}' has no such permission in AIDE_LAYER_FOREIGN"


main()
