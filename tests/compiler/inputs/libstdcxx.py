"""libstdcxx.py COMPILER FLAG...: runs the compiler with these flags and, before all of them, the folders of libstdc++'s
headers, for which it asks the compiler. libstdcxx.py --each FILE COMPILER FLAG...: instead a translation unit for
each header that the file names, and two for all of them. Does not belong here: folders of other headers."""
import os
import subprocess
import sys


def folders(compiler):
    """Where it looks for C++ headers of its own accord; those of the host's libc are not among them."""
    asked = subprocess.run([compiler, "-E", "-x", "c++", "-v", os.devnull], capture_output=True, text=True, check=True)
    listed = asked.stderr.split("#include <...> search starts here:")[1].split("End of search list.")[0]
    found = [line.strip() for line in listed.splitlines() if "/c++" in line]
    return [each for each in found if os.path.isdir(each)]


def main(arguments):
    headers = None
    if arguments[0] == "--each":
        with open(arguments[1]) as file:
            headers = file.read().split()
        arguments = arguments[2:]
    command = arguments[:1] + [word for each in folders(arguments[0]) for word in ("-isystem", each)] + arguments[1:]
    if headers is None:
        return subprocess.run(command).returncode
    failed = 0
    for group in [[each] for each in headers] + [headers, headers[::-1]]:
        unit = "".join(f"#include <{each}>\n" for each in group)
        if subprocess.run(command + ["-fsyntax-only", "-x", "c++", "-"], input=unit, text=True).returncode != 0:
            print("does not compile:", *group)
            failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
