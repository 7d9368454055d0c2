"""writes.py [-e EXPRESSION] PROGRAM [ARGUMENT]...: runs a program with stdout and stderr in pipes, and prints its calls of
write and ioctl as strace shows them; texts past 60 bytes as their length. Does not belong here: what is expected."""
import re
import subprocess
import sys
import tempfile

options, command = [], sys.argv[1:]
while command[0] == "-e":
    options += command[:2]
    command = command[2:]
with tempfile.NamedTemporaryFile("r") as trace:
    run = subprocess.run(["strace", "-o", trace.name, "-s", "60", "-e", "trace=write,ioctl", "-e", "signal=none"] + options
                         + command, capture_output=True)
    for line in trace:
        print(re.sub(r' +\(INJECTED\)', " (INJECTED)", re.sub(r" +=", " =", line.rstrip("\n"))))
sys.exit(run.returncode if run.returncode >= 0 else 128 - run.returncode)
