"""auxv.py AUXV_DEF MACROS: compares the table's types with AT_NAME of the host's <linux/auxvec.h> as its preprocessor knows
them. Does not belong here: what the entries mean."""
import re
import sys

table = {name: int(number) for number, name in re.findall(r"^AUXILIARY\((\d+), +(\w+),", open(sys.argv[1]).read(), re.M)}
header = {name: int(number) for name, number in re.findall(r"^#define AT_(\w+) (\d+)$", open(sys.argv[2]).read(), re.M)}
header.pop("VECTOR_SIZE_ARCH", None)  # how many entries the kernel makes room for

failures = [f"{name} is {table[name]} here and {header[name]} in the header"
            for name in table.keys() & header.keys() if table[name] != header[name]]
failures += [f"{name} of the header is missing" for name in header.keys() - table.keys() if header[name] not in table.values()]
if len(set(table.values())) < len(table):
    failures.append("a number stands twice")
if list(table.values()) != sorted(table.values()):
    failures.append("the numbers do not ascend")
print(*sorted(failures), sep="\n", end="\n" if failures else "")
print(len(table.keys() & header.keys()), "types agree; newer than this header:", *sorted(table.keys() - header.keys()))
sys.exit(bool(failures) or len(header) < 20)
