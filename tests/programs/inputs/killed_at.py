"""killed_at.py CALL PROGRAM ARGUMENT...: kills a program the moment its first CALL has answered; its children must end, too.
Does not belong here: a program that is interrupted, and may clear up (interrupted.py)."""
import os
import subprocess
import sys
import time

mark = f"KILLED_AT={os.getpid()}".encode()


def alive():
    """Processes with our mark in their environment. A zombie has none: it waits for nobody but its parent."""
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{process}/environ", "rb") as environment:
                if mark in environment.read().split(b"\0"):
                    yield int(process)
        except OSError:
            pass


strace = ["strace", "-o", "/dev/null", "-e", f"trace={sys.argv[1]}", "-e", f"inject={sys.argv[1]}:signal=SIGKILL:when=1"]
result = subprocess.run(["env", mark.decode()] + strace + sys.argv[2:], stdout=subprocess.DEVNULL, check=False)
if result.returncode != -9:
    sys.exit(f"status {result.returncode}: it was not killed there")
for _ in range(100):
    left = list(alive())
    if not left:
        break
    time.sleep(0.05)
for each in left:
    os.kill(each, 9)
if left:
    sys.exit(f"left behind: {left}")
