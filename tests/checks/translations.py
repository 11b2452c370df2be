# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that is shown is translated: the sources are searched anew, and nothing may be unfinished.

Also: every plural form, the same place markers as the source text, the same accelerator mark, and no text that lupdate
cannot put into a context or does not see."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

import tree

LUPDATE = next((place for place in (shutil.which("lupdate"), "/usr/lib/qt6/bin/lupdate") if place and Path(place).exists()), None)
PLURAL_FORMS = {"ar": 6, "en": 2, "fr": 2}
WARNINGS = re.compile(r"cannot be called without context|lacks Q_OBJECT|Qualifying with unknown|Discarding|Unterminated")


def markers(text):
    return sorted(set(re.findall(r"%(?:L?\d+)", text)))


def updated(top, folder):
    """Copies of the .ts files after a search of the sources, and what lupdate complained of."""
    copies = [shutil.copy(path, folder) for path in sorted((top / "translations").glob("*.ts"))]
    run = subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", str(top / "app"), "-ts", *copies],
                         capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(f"error: lupdate failed: {run.stderr}")
    return [Path(path) for path in copies], [line for line in run.stderr.splitlines() if WARNINGS.search(line)]


def hidden(top):
    """Texts that lupdate does not see: it looks for a text behind tr(, and not for another mark."""
    for path in tree.files(top, ".cpp", ".h"):
        for line, text in enumerate(tree.text(path).splitlines(), 1):
            if re.search(r"\b(?:tr|translated?)\(\s*QT_TRANSLATE", text):
                yield f"{path.relative_to(top)}:{line}: a mark within tr( is not found by lupdate"


def faults(message, language, forms):
    source, translation = message.findtext("source") or "", message.find("translation")
    plural = message.get("numerus") == "yes"
    said = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
    if language == "en" and not plural:
        return
    if translation.get("type") == "unfinished" or not all(said):
        yield "is not translated"
        return
    if plural and len(said) != forms:
        yield f"has {len(said)} plural forms, {language} has {forms}"
    for text in said:
        wanted = markers(source)
        # A plural form may do without the number: "one file".
        if markers(text) != wanted:
            yield f"has the markers {markers(text)}, the source has {wanted}"
        if "%n" in text and not plural:
            yield "has %n, the source counts nothing"
        if text.replace("&&", "").count("&") > 1:
            yield "has two accelerators"


def main():
    if not LUPDATE:
        sys.exit("error: lupdate is not here; run this check on the platform")
    top = tree.root()
    checked = 0
    with tempfile.TemporaryDirectory() as folder:
        copies, problems = updated(top, folder)
        problems += hidden(top)
        for path in copies:
            language = path.stem.rsplit("_", 1)[-1]
            if language not in PLURAL_FORMS:
                problems.append(f"{path.name}: say in this check how many plural forms '{language}' has")
                continue
            for context in xml.parse(path).getroot().iter("context"):
                for message in context.iter("message"):
                    checked += 1
                    problems += [f"{path.name}: {context.findtext('name')}: \"{message.findtext('source')}\" {fault}"
                                 for fault in faults(message, language, PLURAL_FORMS[language])]
    tree.finish(problems, checked=checked)


main()
