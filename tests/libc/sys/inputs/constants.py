"""constants.py HEADER INCLUDE PREFIX SOURCE HOST_COMPILER...: compares each macro PREFIX... of HEADER with the host's.
Does not belong here: structures, or a header whose macros take arguments."""
import re
import subprocess
import sys

header, include, prefix, source, *compiler = sys.argv[1:]
ours = dict(re.findall(rf"^#define ({prefix}\w+) (\S.*?)(?: */[*/].*)?$", open(header).read(), re.MULTILINE))
with open(source, "w") as text:
    text.write(f"#define _GNU_SOURCE\n#include {include}\n#include <stdio.h>\nint main(void) {{\n")
    for name, value in ours.items():
        text.write(f'#ifdef {name}\nif ((long){name} != (long)({value})) puts("{name} is {value} here");\n'
                   f'#else\nputs("newer: {name}");\n#endif\n')
    text.write("return 0;\n}\n")
subprocess.run(compiler + [source, "-o", source + ".host"], check=True)
lines = subprocess.run([source + ".host"], check=True, capture_output=True, text=True).stdout.splitlines()
newer = [line for line in lines if line.startswith("newer: ")]
print(*lines, sep="\n")
if len(lines) > len(newer) or not ours:
    sys.exit(1)
print(len(ours) - len(newer), "constants agree")
