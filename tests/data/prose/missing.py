#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""missing.py FOLDER says which public texts of tests/data/prose/public are not in FOLDER/prose, and where each stands."""
import json
import pathlib
import sys

truths = sorted((pathlib.Path(__file__).parent / "public").glob("*.json"))
folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".") / "prose"
missing = [path for path in truths if not (folder / f"{path.stem}.txt").exists()]
for path in missing:
    print(f"{path.stem}.txt  {json.loads(path.read_text(encoding='utf-8'))['address']}")
print(f"{len(missing)} of {len(truths)} texts are missing")
