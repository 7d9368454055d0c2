"""Readers of the tables that C++ includes: system calls, errors, the auxiliary vector, names of flags, and C headers.
Does not belong here: gdb, or how an entry is printed (decode.py); tests/kernel/table.py reads with this, too."""
import os
import re
from collections import namedtuple

LIBRARY = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# arguments: a list of (kind, [parameters]); sets is empty for SET_NONE.
Call = namedtuple("Call", "number name sets result arguments")


def lines_of(path):
    with open(path, encoding="ascii") as lines:
        return list(lines)


def read_calls(path):
    """Every CALL of lib/kernel/syscalls.def, in the table's order."""
    table = []
    for line in lines_of(path):
        if line.startswith("CALL("):
            number, name, sets, result, arguments = (line.strip()[5:-1] + ", ").split(",", 4)
            sets = [word for word in sets.strip().split(" | ") if word != "SET_NONE"]
            kinds = [(kind, inside.split(", ")) for kind, inside in re.findall(r"(\w+)\(([^)]*)\)", arguments)]
            table.append(Call(int(number), name.strip(), sets, result.strip(), kinds))
    return table


def read_entries(path, macro):
    """The lines MACRO(number, words ..., "text") of a smaller table: {number: [words ..., text]}."""
    entry = re.compile(macro + r'\((\d+), *(.*), *"(.*)"\)')
    found = filter(None, map(entry.match, lines_of(path)))
    return {int(each[1]): [word.strip() for word in each[2].split(",")] + [each[3]] for each in found}


def read_defines(path, pattern):
    """The macros of a C header whose whole name matches and whose value is a plain number: {name: number}."""
    define = re.compile(rf" *# *define ({pattern}) +\(*(?:\(\w+\) *)?(-?(?:0x[0-9a-fA-F]+|\d+))[uUlL]*\)*$")
    defines = {}
    for line in lines_of(path) if os.path.exists(path) else []:
        found = define.match(line.split("/*")[0].strip())
        if found:
            name, number = found[1], found[2]
            defines[name] = int(number, 8 if re.fullmatch("0[0-7]+", number) else 0)
    return defines


def read_names(path, defines):
    """Every SET of lib/kernel/names.def: {set: (field, unknown, [(name, value), ...])}, values of 32 bits. `defines` has
    the values of its NAMEs: {name: number}."""
    sets = {}
    for line in lines_of(path):
        found = re.match(r"(SET|NAME|VALUE)\((.*)\)$", line)
        if found:
            name, *rest = found[2].split(", ")
            if found[1] == "SET":
                sets[name] = (int(rest[0], 0), rest[1].strip('"'), [])
            else:
                value = int(rest[1], 0) if found[1] == "VALUE" else defines[rest[0]]
                sets[name][2].append((rest[0], value & 0xffffffff))
    return sets


def calls():
    """The calls of this library by number."""
    return {call.number: call for call in read_calls(os.path.join(LIBRARY, "kernel", "syscalls.def"))}


def errors():
    """{number: [name, message]}"""
    return read_entries(os.path.join(LIBRARY, "libc", "errno", "errors.def"), "ERROR")


def auxiliary():
    """{type: [name, kind, meaning]}"""
    return read_entries(os.path.join(LIBRARY, "process", "auxv.def"), "AUXILIARY")


def names():
    """The names of flags and values by set."""
    include = os.path.join(LIBRARY, "include")
    known = {}
    for folder, _, files in os.walk(include):
        for file in files:
            known.update(read_defines(os.path.join(folder, file), r"\w+"))
    return read_names(os.path.join(LIBRARY, "kernel", "names.def"), known)


def defines(header, pattern):
    """Names that lib/include/HEADER gives to numbers; none as long as there is no such header."""
    return read_defines(os.path.join(LIBRARY, "include", header), pattern)
