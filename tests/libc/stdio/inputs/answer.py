"""answer.py PROGRAM [ARGUMENT]...: runs a program on a pseudo-terminal under strace, answers its first prompt with a line,
or no prompt in a few seconds, and prints its calls of read and write. Does not belong here: what is expected."""
import os
import pty
import re
import select
import sys
import tempfile

with tempfile.NamedTemporaryFile("r") as trace:
    child, terminal = pty.fork()
    if child == 0:
        os.execvp("strace", ["strace", "-o", trace.name, "-e", "trace=read,write", "-e", "signal=none"] + sys.argv[1:])
    select.select([terminal], [], [], 10)
    os.write(terminal, b"answer\n")
    while True:
        try:
            if not os.read(terminal, 65536):
                break
        except OSError:  # nobody holds the other end any more
            break
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    for line in trace:
        print(re.sub(r" +=", " =", line.rstrip("\n")))
sys.exit(status)
