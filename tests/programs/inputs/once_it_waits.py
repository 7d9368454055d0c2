"""once_it_waits.py CALL TRACER WORD...: runs a tracer, and gives its input a line each time the traced program sleeps
in the system call of that number and has other children than the last time. So what reads that line happens then, and
not before. Does not belong here: what the tracer writes (strace-as-the-real-one.test, strace-follow.test)."""
import os
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from processes import children


def sleeping(tracer, call):
    """The traced program, and not a copy of the tracer itself, with its children. None: it does not wait so."""
    for process, _ in children(tracer):
        try:
            if os.path.samefile(f"/proc/{process}/exe", f"/proc/{tracer}/exe"):
                continue
            with open(f"/proc/{process}/syscall", encoding="ascii") as asked:
                waits = asked.read().split()[0] == call
        except OSError:
            continue
        # Read behind the call: a stop at its entry is another state.
        if waits and (process, "S") in children(tracer):
            return process, sorted(child for child, _ in children(process))
    return None


call, *command = sys.argv[1:]
given = before = None
with subprocess.Popen(command, stdin=subprocess.PIPE) as tracer:
    while tracer.poll() is None:
        now = sleeping(tracer.pid, call)
        # Twice alike: the children that were seen after the call are now known to have been there before it.
        if now is not None and now == before and now != given:
            os.write(tracer.stdin.fileno(), b"\n")
            given = now
        before = now
        time.sleep(0.01)
sys.exit(tracer.returncode)
