"""found.py CC ARCHIVE LIB: every function that a header a/b.h in LIB/include declares is defined in LIB/libc/a/b.cpp or in
a file of LIB/libc/a/b, as the names of the archive's members say. Does not belong here: what the function does."""
import os
import re
import subprocess
import sys
import tempfile

compiler, archive, lib = sys.argv[1:]
include = os.path.join(lib, "include")
# Compilers call these on their own account, so they stand with what else they call.
for_compilers = {"memcpy", "memmove", "memset", "memcmp", "bcmp"}
# Declared for headers of C++ that name them, and nowhere defined.
wide = re.compile(r"mblen|mbrlen|mbsinit|f(get|put)ws|fwide|\w*(wc|isw|tow|wmem)\w*|v?[fs]?w(printf|scanf)")


def below(folder, ending):
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith(ending):
                yield os.path.relpath(os.path.join(place, name), folder)


def definitions():
    """{function: its source, seen from LIB}"""
    paths = [*below(lib, ".cpp"), *below(lib, ".S")]
    sources = {os.path.basename(path): path for path in paths}
    for path in paths:
        if sources[os.path.basename(path)] != path:
            sys.exit(f"{path} and {sources[os.path.basename(path)]} would be members of one name")
    listed = subprocess.run(["nm", "-g", "--defined-only", "-A", archive], check=True, capture_output=True, text=True)
    found = {}
    for line in listed.stdout.splitlines():
        member, symbol = re.fullmatch(r".*:([^:]*)\.o:[0-9a-f]* \w (\S+)", line).groups()
        found[symbol] = sources.get(member, "crt")
    return found


def declarations():
    """(header, function), as the compiler lists them once it has read all headers."""
    headers = sorted(path for path in below(include, ".h") if not path.startswith(("bits/", "shoji/")))
    with tempfile.TemporaryDirectory() as folder:
        source, listed = os.path.join(folder, "all.c"), os.path.join(folder, "all.txt")
        with open(source, "w") as text:
            text.writelines(f"#include <{header}>\n" for header in headers)
        subprocess.run([compiler, "-D_GNU_SOURCE", "-fsyntax-only", "-aux-info", listed, source], check=True)
        with open(listed) as text:
            lines = text.readlines()
    for line in lines:
        # /* stdlib.h:46:NC */ extern void (*signal (int, void (*)(int))) (int);
        listed = re.match(r"/\* (.*):\d+:\w+ \*/ (.*)", line)
        if not listed:  # the head of the list
            continue
        place, declared = listed.groups()
        header = next((header for header in headers if place.endswith("/include/" + header)), None)
        name = re.search(r"(\w+) \(", declared.replace("(*", "")).group(1)
        if header and declared.startswith("extern ") and not name.startswith("__"):
            yield header, name


found = definitions()
homes = {}
for header, name in declarations():
    homes.setdefault(name, set()).add(f"libc/{header[:-2]}")
wrong = []
for name, places in sorted(homes.items()):
    if name not in found:
        if not wide.fullmatch(name):
            wrong.append(f"{name} is declared, and nowhere defined")
    elif not any(found[name].startswith((place + "/", place + ".cpp")) for place in places) and name not in for_compilers:
        wrong.append(f"{name} is defined in {found[name]}, not in {' or '.join(sorted(places))}")
print(*wrong, f"{len(homes)} functions declared", sep="\n")
sys.exit(bool(wrong))
