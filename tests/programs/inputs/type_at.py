"""type_at.py PROGRAM STEP...: types at a program on a pseudo-terminal, and prints what it shows. A step is a text to wait for, or,
after '<', one to type (\\n, ^C and ^D as such). The terminal's ^C is not shown: it may come before or behind what
Ctrl-C makes programs write. Does not belong here: what is expected."""
import os
import pty
import re
import select
import signal
import sys
import termios
import time

program, *steps = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    for each in (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):  # whoever runs the tests may ignore them
        signal.signal(each, signal.SIG_DFL)
    mode = termios.tcgetattr(0)
    mode[3] &= ~termios.ECHOCTL  # the byte itself is shown then, which no program writes
    termios.tcsetattr(0, termios.TCSANOW, mode)
    os.execve(program, [os.path.basename(program)], {"PATH": "/usr/bin:/bin", "HOME": "/", "LC_ALL": "C"})
shown, seen = b"", 0
deadline = time.monotonic() + 150  # a machine boots meanwhile; less than lit lets a test last


def read():
    global shown
    if not select.select([terminal], [], [], max(0, deadline - time.monotonic()))[0]:
        os.kill(child, signal.SIGKILL)
        sys.exit(f"waited too long; shown so far: {shown!r}")
    try:
        piece = os.read(terminal, 4096)
    except OSError:  # nobody holds the other end any more
        piece = b""
    shown += piece
    return piece


for step in steps:
    if step.startswith("<"):
        text = step[1:].replace("\\n", "\n").replace("^C", "\x03").replace("^D", "\x04")
        os.write(terminal, text.encode())
        continue
    while step.encode() not in shown[seen:]:
        if not read():
            sys.exit(f"ended before {step!r}; shown: {shown!r}")
    seen = shown.index(step.encode(), seen) + len(step)
while read():
    pass
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(re.sub("\r+\n", "\n", shown.decode().replace("\x03", "")), end="")
print(f"status {status}")
