"""readme_map.py README BUILD [--write]: runs each command of the README's map and finds the line that stands beside it in
what it printed, numbers apart, and all lines of a transcript; --write puts there what was printed now. Any other part of
the README does not belong here."""
import functools
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

# What the documents say and a program of ours shows; C is the design, which tests/elf and tests/core hold.
ROWS = {f"T{n}" for n in range(1, 16)} | {f"A{n}" for n in range(1, 6)} | {f"N{n}" for n in range(1, 8)} | {f"E{n}" for n in range(1, 9)}
TRANSCRIPTS = ("make step-kernel",)


def cells(line):
    """The cells of a row of a table: | a | `b \\| c` | -> ["a", "b | c"]."""
    parts = re.split(r"(?<!\\)\|", line.strip())[1:-1]
    return [part.strip().strip("`").replace("\\|", "|") for part in parts]


def shape(line):
    """What of a line stays the same from run to run and with each compiler: no number, address, blank or processor's flag."""
    line = re.sub(r"0x[0-9a-f]+", "#", line)
    line = re.sub(r"\d+([.,]\d+)*", "#", line)
    line = re.sub(r"\[ [A-Z0-9=# ]*\]", "[]", re.sub(r"# -> #|#, unchanged", "#", line))
    return re.sub(r"\s+", " ", line).strip()


@functools.cache
def output_of(command, root, build):
    """What a shell prints for it in the root of the tree, the build folder being the one that is tested."""
    with open(os.path.join(build, "tests.config"), encoding="utf-8") as lines:
        settings = dict(line.rstrip("\n").split("=", 1) for line in lines)
    command = re.sub(r"^make ", settings["make"] + " ", re.sub(r"(?<![\w/])build/", build + "/", command + " "))
    done = subprocess.run(["sh", "-c", command], cwd=root, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    return done.stdout.decode(errors="replace").replace(build + "/", "build/")


def main(readme, build, write=False):
    root = os.path.dirname(os.path.abspath(readme))
    with open(readme, encoding="utf-8") as file:
        lines = file.read().split("\n")
    commands = {cells(line)[2] for line in lines if re.match(r"\| [TANE]\d", line)} | set(TRANSCRIPTS)
    with ThreadPoolExecutor(4) as workers:
        list(workers.map(lambda command: output_of(command, root, os.path.abspath(build)), commands))
    failures, seen = [], set()
    for at, line in enumerate(lines):
        found = re.match(r"\| ([TANE]\d+(?:, [TANE]\d+)*) \|", line)
        if not found:
            continue
        seen |= set(found[1].split(", "))
        row = cells(line)
        command, shown, places = row[2], row[3], row[4:]
        for place in (each for cell in places for each in re.findall(r"[\w./-]+/[\w./-]+", cell)):
            if not os.path.exists(os.path.join(root, place)):
                failures.append(f"{found[1]}: there is no {place}")
        printed = output_of(command, root, os.path.abspath(build)).split("\n")
        same = [each for each in printed if shape(each) == shape(shown)]
        if not same:
            failures.append(f"{found[1]}: `{command}` does not print: {shown}")
        elif write:
            lines[at] = line.replace(shown.replace("|", "\\|"), re.sub(r"\s+", " ", same[0]).strip().replace("|", "\\|"))
    failures += [f"row {each} is missing" for each in sorted(ROWS - seen)]
    for command in TRANSCRIPTS:
        start = lines.index(f"    $ {command}") + 1
        end = next(at for at in range(start, len(lines)) if not lines[at].strip())
        printed = iter(map(shape, output_of(command, root, os.path.abspath(build)).split("\n")))
        failures += [f"{command} does not print, or not there: {each}" for each in lines[start:end] if shape(each) not in printed]
    if write:
        with open(readme, "w", encoding="utf-8") as file:
            file.write("\n".join(lines))
    print("\n".join(failures) or f"{len(seen)} rows, each as it stands")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], "--write" in sys.argv[3:]))
