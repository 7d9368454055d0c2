"""headers.py INCLUDE SOURCE COMPILER...: compiles every header below INCLUDE alone, and twice, as each standard has it.
Does not belong here: what a header declares (the tests of its functions)."""
import os
import subprocess
import sys

include, source, *compiler = sys.argv[1:]
cpp = source.endswith(".cpp")
standards = ["c++11", "c++14", "c++17", "c++20"] if cpp else ["c99", "c11", "c17", "c2x", "gnu17"]
# Warnings about headers show only where these are no system headers.
compiler = ["-I" if word == "-isystem" else word for word in compiler if not word.startswith("-std=")]

headers = sorted(os.path.relpath(os.path.join(folder, name), include)
                 for folder, _, names in os.walk(include) for name in names)
headers = [name for name in headers if not name.startswith(("bits/", "shoji/"))]
for header in headers:
    with open(source, "w") as text:
        text.write(f"#include <{header}>\n#include <{header}>\nint only_one;\n")
    for standard in standards:
        command = compiler + ["-std=" + standard, "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", source]
        result = subprocess.run(command, capture_output=True, text=True)
        if result.returncode:
            sys.exit(f"<{header}> as {standard}:\n{result.stderr}")
if len(headers) < 10:
    sys.exit(f"only {len(headers)} headers below {include}")
