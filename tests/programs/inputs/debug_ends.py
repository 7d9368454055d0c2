"""debug_ends.py DEBUG PROGRAM: ends the debugger in each way while its program waits or is stopped; that must end, too.
Does not belong here: what the debugger prints (the other tests of debug)."""
import os
import signal
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from processes import alive

debug, program = sys.argv[1:]


def wait_until_gone(mark):
    for _ in range(500):
        if next(alive(mark), None) is None:
            return
        time.sleep(0.02)
    sys.exit(f"{mark}: still alive")


def begin(number, *words, stdin=subprocess.DEVNULL):
    mark = f"DEBUG_ENDS_MARK={os.getpid()}-{number}"
    name, value = mark.split("=")
    child = subprocess.Popen([debug, *words, program, "wait"], text=True, env={**os.environ, name: value}, stdin=stdin,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return child, mark


def read_until(child, text):
    shown = ""
    while text not in shown:
        line = child.stdout.readline()
        if not line:
            sys.exit(f"ended before {text!r}: {shown}")
        shown += line


stopped = ["-ex", "run"]
ways = [  # words, whether stdin stays open, a signal once the program waits, the status
    (["--batch", *stopped], False, None, 0),
    (["--batch", *stopped, "-ex", "print foo"], False, None, 1),
    ([*stopped, "-ex", "quit"], False, None, 0),
    (stopped, False, None, 0),
    ([*stopped, "-ex", "continue"], True, signal.SIGTERM, -signal.SIGTERM),
    ([*stopped, "-ex", "continue"], True, signal.SIGKILL, -signal.SIGKILL),
    (["--batch", *stopped, "-ex", "continue"], True, signal.SIGINT, 0),
]
for number, (words, is_open, sent, status) in enumerate(ways):
    child, mark = begin(number, *words, stdin=subprocess.PIPE if is_open else subprocess.DEVNULL)
    if sent is not None:
        read_until(child, "waiting\n")
        child.send_signal(sent)
    output = child.communicate(timeout=30)[0]
    if sent == signal.SIGINT and "SIGINT, Interrupt." not in output:
        sys.exit(f"SIGINT did not stop the program: {output}")
    if child.returncode != status:
        sys.exit(f"{words}: status {child.returncode}, not {status}: {output}")
    wait_until_gone(mark)
print(len(ways), "ways to end")
