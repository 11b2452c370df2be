#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""hardening.py PROGRAM…: reads the headers of finished programs with readelf.

No search path for libraries (a part of it that is empty means the current folder), position-independent, relocations
read-only after the start, no executable stack, and the stack protector and the checked functions of glibc in use."""
import re
import subprocess
import sys


def readelf(option, program):
    return subprocess.run(["readelf", "-W", option, program], check=True, capture_output=True, text=True).stdout


def faults(program):
    dynamic, header, segments, symbols = (readelf(option, program) for option in ("-d", "-h", "-l", "--dyn-syms"))
    if re.search(r"\((RPATH|RUNPATH)\)", dynamic):
        yield "has a search path for libraries: " + re.search(r"\((?:RPATH|RUNPATH)\)\s*(.*)", dynamic).group(1)
    if not re.search(r"Type:\s*DYN", header) or "PIE" not in dynamic:
        yield "is not position-independent"
    if "GNU_RELRO" not in segments or not re.search(r"BIND_NOW|\bNOW\b", dynamic):
        yield "has relocations that stay writable"
    stack = re.search(r"GNU_STACK.*", segments)
    if not stack or "RWE" in stack.group(0):
        yield "has an executable stack"
    if "__stack_chk_fail" not in symbols:
        yield "has no stack protector"
    if not re.search(r"__\w+_chk\b(?<!__stack_chk)", symbols.replace("__stack_chk_fail", "")):
        yield "uses no checked function of glibc"
    notes = readelf("-n", program)
    if "x86" in readelf("-h", program).lower():
        if "IBT" not in notes and not endbr(program):
            yield "has no landing marks for indirect branches"


def endbr(program):
    """The start files of a distribution may lack the mark that the linker asks for; the code itself is looked at then."""
    text = re.search(r"\] \.text\s+PROGBITS\s+([0-9a-f]+)", readelf("-S", program))
    start = int(text.group(1), 16)
    code = subprocess.run(["objdump", "-d", "--no-show-raw-insn", "--section=.text", f"--start-address={start}",
                           f"--stop-address={start + 0x80000}", program], capture_output=True, text=True).stdout
    return code.count("endbr64") > 100


def main():
    found = [(program, fault) for program in sys.argv[1:] for fault in faults(program)]
    for program, fault in found:
        print(f"{program} {fault}")
    print(f"hardening: {len(sys.argv) - 1} programs, {len(found)} faults")
    return 1 if found or len(sys.argv) < 2 else 0


if __name__ == "__main__":
    sys.exit(main())
