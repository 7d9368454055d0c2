"""package_flags.py FILE.pc SOURCE -o PROGRAM COMPILER: compiles with the flags of a pkg-config file, as pkg-config
gives them. Does not belong here: pkg-config's dependencies and versions."""
import os
import re
import shlex
import subprocess
import sys

path, source, _, program, compiler = sys.argv[1:]
variables, fields = {"pcfiledir": os.path.dirname(os.path.abspath(path)).replace(" ", "\\ ")}, {}


def expand(text):
    return re.sub(r"\$\{(\w+)\}", lambda found: variables[found[1]], text)


with open(path) as lines:
    for line in lines:
        if found := re.match(r"(\w+)\s*=\s*(.*)", line):
            variables[found[1]] = expand(found[2])
        elif found := re.match(r"(\w+):\s*(.*)", line):
            fields[found[1]] = expand(found[2])
driver = "".join(shlex.split(variables["driver"]))
if not os.path.exists(driver):
    sys.exit(f"no driver {driver}")
flags = shlex.split(fields["Cflags"]), shlex.split(fields["Libs"])
sys.exit(subprocess.run([compiler, *flags[0], source, "-o", program, *flags[1]]).returncode)
