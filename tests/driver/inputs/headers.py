"""headers.py INCLUDE SOURCE COMPILER...: compiles every header below INCLUDE alone, and twice, as the standards of most
programs have it, and all of them together as other standards do. Does not belong here: what a header declares (the
tests of its functions)."""
import concurrent.futures
import os
import subprocess
import sys

include, source, *compiler = sys.argv[1:]
stem, ending = os.path.splitext(source)
cpp = ending == ".cpp"
standards = ["c++20"] if cpp else ["c99", "c11", "c17"]
others = ["c++11", "c++14", "c++17", "gnu++20"] if cpp else ["c2x", "gnu99", "gnu17"]
compiler += ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only"]

headers = sorted(os.path.relpath(os.path.join(folder, name), include)
                 for folder, _, names in os.walk(include) for name in names)
headers = [name for name in headers if not name.startswith(("bits/", "shoji/"))]


def compile_each(name, included, standards):
    """What the compiler says of the first standard that the headers do not fit."""
    own = f"{stem}.{name.replace('/', '-')}{ending}"
    with open(own, "w") as text:
        text.writelines(f"#include <{header}>\n" for header in included)
        text.write("int only_one;\n")
    for standard in standards:
        result = subprocess.run([*compiler, "-std=" + standard, own], capture_output=True, text=True)
        if result.returncode:
            return f"{name} as {standard}:\n{result.stderr}"
    return ""


with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    tasks = [pool.submit(compile_each, header, [header, header], standards) for header in headers]
    tasks.append(pool.submit(compile_each, "all", headers, others))
    tasks.append(pool.submit(compile_each, "all backwards", headers[::-1], others))
    said = "".join(task.result() for task in tasks)
if said or len(headers) < 10:
    sys.exit(said or f"only {len(headers)} headers below {include}")
