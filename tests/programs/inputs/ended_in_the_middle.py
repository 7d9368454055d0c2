"""ended_in_the_middle.py PROGRAM ARGUMENT...: ends a program by SIGTERM as soon as it traces a child, and prints what it
and its children wrote, once none of them can write any more. Does not belong here: SIGKILL (killed_at.py), Ctrl-C
(interrupted.py)."""
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from processes import every


def traces(tracer):
    for process in every():
        try:
            with open(f"/proc/{process}/status", encoding="utf-8", errors="replace") as status:
                if f"\nTracerPid:\t{tracer}\n" in status.read():
                    return True
        except OSError:
            pass
    return False


with subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, text=True) as process:
    while process.poll() is None and not traces(process.pid):
        time.sleep(0.01)
    process.terminate()
    print(process.stdout.read(), end="")
if process.returncode != -15:
    sys.exit(f"status {process.returncode}, it was not ended by SIGTERM")
