"""debug_like_gdb.py DEBUG PROGRAM COMMANDS: gives each command of a file to debug and to gdb, and compares the answers.
Does not belong here: lines that only one of the two prints (the other tests of debug)."""
import re
import subprocess
import sys

MARK = "print 424242"


def answers(command, commands):
    """The output of each command. What it marks is the value of an expression, whose number both count."""
    script = [word for each in commands for word in ("-ex", each, "-ex", MARK)]
    result = subprocess.run(command[:1] + script + command[1:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True)
    return re.split(r"^\$\d+ = 424242\n", result.stdout, flags=re.MULTILINE)


def alike(text):
    """Without what is known to differ, each for a reason."""
    for pattern, by in (
            (r"^(Starting program|Run till exit|Continuing|Make breakpoint pending).*\n", ""),  # gdb: at a terminal
            (r"^\(debug\) \n", ""),
            (r'=0x[0-9a-f]+( <[^>]*>)? "', '="'),  # a text among arguments stands for itself in debug
            (r"0x7ff[0-9a-f]+", "STACK"),  # gdb starts programs with two more variables in the environment
            (r"\((int|char|void) \*+\) |\{[^}]*\} ", ""),  # types before pointers and functions
            (r"<(\w+)\([^)]*\)", r"<\1"),
            (r"\(process \d+\)", "(process)"),
            (r"^(k\d|[fg]s_base) .*\n", ""),
            (r'^(Undefined command: "\w+"\.).*', r"\1"),
            (r" in (\w+)\([^)]*\) at", r" in \1 at"),
            (r'(syscalls? "[^"]*") *$', r"\1"),
            (r"^(Catchpoint \d+ \([^)]*\),).*\n.*", r"\1"),  # debug shows the call that is made, gdb what follows it
    ):
        text = re.sub(pattern, by, text, flags=re.MULTILINE)
    return text.strip()


def main(debug, program, path):
    with open(path) as file:
        commands = file.read().splitlines()
    settings = ("debuginfod enabled off", "confirm off", "width 0", "backtrace past-main on", "print entry-values no")
    gdb = ["gdb", "-q", "-nx", "-batch", *(word for each in settings for word in ("-iex", "set " + each)), program]
    ours, theirs = answers([debug, program], commands), answers(gdb, commands)
    failures = 0
    for command, one, other in zip(commands, ours, theirs):
        if alike(one) != alike(other):
            failures += 1
            print(f"--- {command}\ndebug: {alike(one)}\ngdb:   {alike(other)}")
    if len(ours) != len(commands) + 1 or len(theirs) != len(commands) + 1:
        failures += 1
        print(f"{len(commands)} commands, {len(ours) - 1} answers of debug, {len(theirs) - 1} of gdb")
    print(len(commands), "commands compared")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
