# Checks the table of system calls, lib/kernel/syscalls.def: its grammar, its order, and the host's numbers.
# What a structure looks like or a flag is called does not belong here; nor do the table's words, which it declares itself.

import os
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "lib", "gdb"))
from tables import read_calls

CALL = re.compile(r"CALL\(\d+, +\w+, +SET_\w+(?: \| SET_\w+)*, +RETURNS_\w+"
                  r"(?:, +[A-Z_]+\(\w+(?:, \w+)*\)(?:, [A-Z_]+\(\w+(?:, \w+)*\))*)?\)")
COUNTS = {"SIZE", "INT", "UNSIGNED", "LONG", "IN_OUT"}


def declared_words(lines):
    """Returns what the comment at the table's top declares: {SET_FILE: None, IN_BUFFER: ["n", "length"], ...}."""
    words = {}
    for line in lines:
        declaration = re.match(r"//     ((?:SET|RETURNS)_\w+(?:, (?:SET|RETURNS)_\w+)*)  +\S", line)
        if declaration:
            words.update((word, None) for word in declaration[1].split(", "))
        declaration = re.match(r"//     ([A-Z_]+)\((n(?:, \w+)*)\)  +\S", line)
        if declaration:
            words[declaration[1]] = declaration[2].split(", ")
    return words


def grammar_errors(path, declarations):
    """Checks each line by itself, and that the words used are declared; and the other way round in one file."""
    errors, used, kind_of_set = [], set(), {}
    lines = open(path, encoding="ascii", errors="replace").read().split("\n")
    words = declared_words(open(declarations, encoding="ascii", errors="replace").read().split("\n"))
    for at, line in enumerate(lines, 1):
        def error(text):
            errors.append(f"{path}:{at}: {text}")

        if not line.isascii() or not line.isprintable() or "\ufffd" in line:
            error("only printable ASCII, no tabs")
        if len(line) > 220:
            error(f"{len(line)} characters, 220 are allowed")
        if not line or line.startswith("//"):
            continue
        if not CALL.fullmatch(line):
            error(f"neither a comment nor CALL(number, name, sets, result[, argument]...): {line}")
            continue
        call_sets, result = re.match(r"CALL\(\d+, +\w+, +(.*?), +(RETURNS_\w+)", line).groups()
        call_sets = call_sets.split(" | ")
        kinds = [(kind, inside.split(", ")) for kind, inside in re.findall(r"([A-Z_]+)\(([^)]*)\)", line[5:-1])]
        names = [parameters[0] for _, parameters in kinds]
        used.update(call_sets, [result], [kind for kind, _ in kinds])
        for word in call_sets + [result]:
            if word not in words:
                error(f"{word} is not declared above")
        if len(set(call_sets)) < len(call_sets) or ("SET_NONE" in call_sets and len(call_sets) > 1):
            error("a set twice, or SET_NONE beside another")
        if len(names) > 6:
            error(f"{len(names)} arguments, a call has six at most")
        if len(set(names)) < len(names):
            error("two arguments with one name")
        for kind, parameters in kinds:
            if words.get(kind) is None:
                error(f"{kind} is not a declared kind of argument")
            elif len(parameters) != len(words[kind]):
                error(f"{kind}({', '.join(parameters)}) should be {kind}({', '.join(words[kind])})")
            else:
                for role, value in zip(words[kind], parameters):
                    if role in ("length", "count"):
                        target = [other for other, inside in kinds if inside[0] == value]
                        if not target:
                            error(f"{kind}({', '.join(parameters)}): no argument is called {value}")
                        elif target[0] not in COUNTS:
                            error(f"{kind}({', '.join(parameters)}): {value} is {target[0]}, which counts nothing")
                    if role == "set" and kind_of_set.setdefault(value, kind) != kind:
                        error(f"{value} is used by FLAGS and by ONE_OF")
    unused = sorted(set(words) - used) if declarations == path else []
    return errors + [f"{path}: {word} is declared, but no call uses it" for word in unused]


def order_errors(path, table):
    """Numbers ascend and names are unique."""
    errors, names = [], set()
    for before, call in zip([None] + table, table):
        if before and call[0] <= before[0]:
            errors.append(f"{path}: {call[0]} {call[1]} stands after {before[0]} {before[1]}")
        if call[1] in names:
            errors.append(f"{path}: {call[1]} stands twice")
        names.add(call[1])
    return errors


def header_errors(path, table, header, whole):
    """Compares with {name: number} of the host's <asm/unistd.h>, which may be older or newer than the table's newest call.
    A table that is not whole may lack any call."""
    numbers = {call[1]: call[0] for call in table}
    names = {call[0]: call[1] for call in table}
    errors = []
    for name, number in sorted(header.items(), key=lambda item: item[1]):
        if numbers.get(name, number) != number:
            errors.append(f"{path}: {name} is {numbers[name]} here and {number} in the header")
        elif number not in names:
            errors += [f"{path}: {number} {name} of the header is missing"] if whole else []
        elif names[number] != name:
            errors.append(f"{path}: {number} is {names[number]} here and {name} in the header")
    return errors


def main(path, header_path, declarations=None):
    errors = grammar_errors(path, declarations or path)
    header = {name: int(number)
              for name, number in re.findall(r"^#define __NR_(\w+) (\d+)$", open(header_path).read(), re.MULTILINE)}
    if not header:
        errors.append(f"{header_path}: no line reads #define __NR_name number")
    if not errors:
        table = read_calls(path)
        errors = order_errors(path, table) + header_errors(path, table, header, declarations is None)
        newer = [call[1] for call in table if call[1] not in header]
        if newer:
            print("newer than this header:", *newer)
    print(*errors, sep="\n", end="\n" if errors else "")
    if not errors:
        print(len(table) - len(newer), "calls agree")
    return 1 if errors else 0


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: table.py SYSCALLS_DEF HEADER [DEF_THAT_DECLARES_THE_WORDS]")
    sys.exit(main(*sys.argv[1:]))
