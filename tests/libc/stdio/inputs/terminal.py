"""terminal.py PROGRAM [ARGUMENT]...: runs a program on a pseudo-terminal under strace, and prints its calls of write and
ioctl. Does not belong here: what is expected."""
import os
import pty
import re
import sys
import tempfile

with tempfile.NamedTemporaryFile("r") as trace:
    child, terminal = pty.fork()
    if child == 0:
        os.execvp("strace", ["strace", "-o", trace.name, "-s", "60", "-e", "trace=write,ioctl", "-e", "signal=none"] + sys.argv[1:])
    while True:
        try:
            if not os.read(terminal, 65536):
                break
        except OSError:  # nobody holds the other end any more
            break
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    for line in trace:
        print(re.sub(r" +=", " =", re.sub(r"TCGETS, \{.*\}", "TCGETS, ...", line.rstrip("\n"))))
sys.exit(status)
