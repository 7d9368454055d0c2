"""names.py ROOT MACROS: checks lib/kernel/names.def: its grammar, that no number of a header is repeated, and the host's values.
Does not belong here: the table of calls (table.py)."""
import os
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "lib", "gdb"))
import tables

LINE = re.compile(r'(?://.*)?|SET\(\w+, (?:0|0x[0-9a-f]+), "\S+"\)|NAME\(\w+, \w+\)|VALUE\(\w+, \w+, (?:\d|0x[0-9a-f]+)\)')
# Ours is 0, as 64-bit programs need no O_LARGEFILE; the table has the bit that the kernel sets and shows.
MAY_DIFFER = {"O_LARGEFILE"}


def header_names(root):
    found = {}
    for folder, _, files in os.walk(os.path.join(root, "lib/include")):
        for file in files:
            found.update(tables.read_defines(os.path.join(folder, file), r"\w+"))
    return {name: number & 0xffffffff for name, number in found.items()}


def main(root, macros):
    path = os.path.join(root, "lib/kernel/names.def")
    ours, host = header_names(root), tables.read_defines(macros, r"\w+")
    errors, current, by_value, compared = [], None, set(), 0
    for at, line in enumerate(tables.lines_of(path), 1):
        line = line.rstrip("\n")
        if not LINE.fullmatch(line):
            errors.append(f"{path}:{at}: neither a comment nor SET, NAME or VALUE: {line}")
            continue
        found = re.match(r"(SET|NAME|VALUE)\((\w+)(?:, (\w+))?(?:, (\w+))?", line)
        if not found:
            continue
        kind, name_set, name, value = found.groups()
        if kind == "SET":
            current = name_set
            continue
        if name_set != current:
            errors.append(f"{path}:{at}: {name} stands below the set {current}")
        if kind == "NAME" and name not in ours:
            errors.append(f"{path}:{at}: no header gives {name} a number: VALUE")
        if kind == "VALUE":
            value = int(value, 0)
            if name in by_value:
                errors.append(f"{path}:{at}: {name} has its value a second time")
            by_value.add(name)
            if ours.get(name) == value:
                errors.append(f"{path}:{at}: a header has {name}: NAME")
        number = ours.get(name) if kind == "NAME" else value
        if name in host and number is not None and name not in MAY_DIFFER:
            compared += 1
            if host[name] & 0xffffffff != number:
                errors.append(f"{path}:{at}: {name} is {host[name]:#x} on the host")
    known = tables.names() if not errors else {}
    print(*errors, sep="\n", end="\n" if errors else "")
    if not errors:
        print(sum(len(names) for _, _, names in known.values()), "names,", compared, "agree")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
