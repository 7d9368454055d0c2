"""run.py [--rounds N] BUILD [LIBC...]: builds the measured programs with shoji, glibc and the other libcs, all that are here
or those named, runs them in turn, and prints sizes, costs and times as tables. Does not belong here: what is measured (*.c)."""
import argparse
import collections
import os
import shutil
import statistics
import subprocess
import sys

sys.dont_write_bytecode = True
here = os.path.dirname(os.path.abspath(__file__))
elf_inputs = os.path.join(here, "..", "elf", "inputs")
sys.path.insert(0, elf_inputs)
from count import count

small_flags = ["-Os", "-ffunction-sections", "-fdata-sections", "-fno-asynchronous-unwind-tables", "-Wl,--gc-sections",
               "-Wl,-z,noseparate-code", "-Wl,-z,norelro", "-Wl,--build-id=none"]
# The calls are what is measured, not what a compiler puts in their place.
quick_flags = ["-O2", "-fno-builtin"]
smalls = ["exit", "write", "printf", "files"]
measured = ["text", "floating", "stream", "heap", "sort", "call", "clock", "bytes"]


def libcs(build, wanted):
    """{name: the command that compiles with it}. What the machine lacks is said, and left out."""
    all_of_them = {
        "glibc": ["gcc", "-static"],
        "shoji": [os.path.join(build, "sdk", "bin", "shoji-gcc")],
        "musl": ["musl-gcc", "-static"],
        "dietlibc": ["diet", "gcc"],
        "klibc": ["klcc", "-static"],
    }
    for name in wanted:
        if name not in all_of_them:
            sys.exit(f"bench: {name} is none of {', '.join(all_of_them)}")
    for name, command in list(all_of_them.items()):
        if wanted and name not in wanted and name not in ("glibc", "shoji"):
            del all_of_them[name]
        elif not shutil.which(command[0]):
            print(f"bench: no {command[0]} here: make deps installs it", file=sys.stderr)
            del all_of_them[name]
    if not {"glibc", "shoji"} <= all_of_them.keys():
        sys.exit("bench: shoji and gcc are what the others are compared with")
    return all_of_them


def make(command, flags, source, program):
    """The program; None where that libc has not what it takes."""
    made = subprocess.run([*command, *flags, source, "-o", program], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          text=True)
    if made.returncode and command[0].endswith("shoji-gcc"):
        sys.exit(f"bench: {source} does not compile:\n{made.stderr}")
    return None if made.returncode else program


def make_all(folder, commands, flags, names, subfolder=""):
    """{(name, libc): program}"""
    programs = {}
    for libc, command in commands.items():
        os.makedirs(os.path.join(folder, libc, subfolder), exist_ok=True)
        for name in names:
            program = os.path.join(folder, libc, subfolder, name)
            programs[name, libc] = make(command, flags, os.path.join(here, subfolder, name + ".c"), program)
    return programs


def by_hand(folder):
    """Hello without any library: the least that there can be."""
    program = os.path.join(folder, "hello_by_hand")
    subprocess.run(["gcc", "-c", os.path.join(elf_inputs, "asm_hello.S"), "-o", program + ".o"], check=True)
    subprocess.run(["ld", "-z", "noseparate-code", program + ".o", "-o", program], check=True)
    return program


def figures(program, *arguments):
    """What a program measured, {name: figure}: less than it was to, where a libc of the others' makes it crash."""
    said = subprocess.run([program, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True)
    if said.returncode:
        print(f"bench: {program} ended with {said.returncode}", file=sys.stderr)
        if any(name in program.split(os.sep) for name in ("shoji", "glibc")):
            sys.exit(1)
    return {name: int(figure) for name, figure in (line.rsplit("\t", 1) for line in said.stderr.splitlines())}


def table(head, rows):
    print("| " + " | ".join(head) + " |\n" + "|---" * len(head) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(flush=True)


def stripped_size(program):
    subprocess.run(["strip", "-o", program + ".stripped", program], check=True)
    return os.path.getsize(program + ".stripped")


def small_tables(folder, commands, rounds):
    programs = make_all(folder, commands, small_flags, smalls, "small")
    cell = lambda name, libc, of: of(programs[name, libc]) if programs[name, libc] else "-"
    print("Bytes after strip, at each libc's best flags for size:\n")
    table(["", *commands], [[name, *(str(cell(name, libc, stripped_size)) for libc in commands)] for name in smalls])

    def cost(program):
        instructions, calls, _ = count(program)
        return f"{calls} / {instructions}"
    print("System calls / instructions from the first of the program to its end, in an empty environment:\n")
    table(["", *commands], [[name, *(cell(name, libc, cost) for libc in commands)] for name in smalls])

    start = make(commands["glibc"], ["-O2"], os.path.join(here, "start.c"), os.path.join(folder, "start"))
    listed = [by_hand(folder), *(programs["write", libc] for libc in commands if programs["write", libc])]
    taken = figures(start, str(300 * rounds), *listed)
    print("vfork, execve, wait of hello by write, as a ratio to hello by hand, without a library:\n")
    table(["", *commands],
          [["write", *(cell("write", libc, lambda path: f"{taken[path] / taken[listed[0]]:.2f}") for libc in commands)]])


def measure(folder, commands, rounds):
    """{figure: {libc: median over the rounds}}: the libcs take turns, so that a busy moment does not hit one alone."""
    programs = make_all(folder, commands, quick_flags, measured)
    found = collections.defaultdict(lambda: collections.defaultdict(list))
    short = [] if rounds > 1 else ["short"]
    for _ in range(rounds):
        for name in measured:
            for libc in commands:
                if programs[name, libc]:
                    for figure, ticks in figures(programs[name, libc], *short).items():
                        found[figure][libc].append(ticks)
    return {figure: {libc: statistics.median(ticks) for libc, ticks in each.items()} for figure, each in found.items()}


def time_tables(folder, commands, rounds):
    medians = measure(folder, commands, rounds)
    # Both are thousandths.
    ticks_in_nanosecond = medians.pop("ticks in a nanosecond")["glibc"]
    others = [libc for libc in commands if libc != "glibc"]
    ratio = lambda figure, libc: f"{medians[figure][libc] / medians[figure]['glibc']:.2f}" if libc in medians[figure] else "-"
    print("Time as a ratio to glibc's, the median of the rounds; less is quicker:\n")
    table(["", *others, "glibc, ns"],
          [[figure, *(ratio(figure, libc) for libc in others),
            f"{medians[figure]['glibc'] / ticks_in_nanosecond:.1f}"] for figure in medians if "\t" not in figure])

    sizes = sorted({int(figure.split("\t")[1]) for figure in medians if "\t" in figure})
    functions = list(dict.fromkeys(figure.split("\t")[0] for figure in medians if "\t" in figure))
    for libc in others:
        print(f"Memory and strings, bytes at once: {libc}'s time as a ratio to glibc's:\n")
        table(["", *map(str, sizes)],
              [[function, *(ratio(f"{function}\t{size}", libc) for size in sizes)] for function in functions])


def main():
    parser = argparse.ArgumentParser(usage="run.py [--rounds N] BUILD [LIBC...]")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("build")
    parser.add_argument("libcs", nargs="*")
    options = parser.parse_args()
    if options.rounds < 1:
        parser.error("--rounds takes a number of 1 or more")
    folder = os.path.join(options.build, "bench")
    commands = libcs(options.build, options.libcs)
    small_tables(folder, commands, options.rounds)
    time_tables(folder, commands, options.rounds)


main()
