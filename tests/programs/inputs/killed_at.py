"""killed_at.py fork|wait4 WHICH PROGRAM ARGUMENT...: kills a program when its fork of that number (1 is the first) has
made a child and did not answer yet, or as it calls wait4; its children must end, too.
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


def children_of(parent):
    for process in alive():
        try:
            with open(f"/proc/{process}/status", encoding="utf-8") as status:
                if f"\nPPid:\t{parent}\n" in status.read():
                    yield process
        except OSError:
            pass


def parent_below(tracer):
    """Not a child that strace tries something out with; 0 if none of the tracer's children has a child yet."""
    return next((each for each in children_of(tracer) if any(children_of(each))), 0)


call, which, *command = sys.argv[1:]
moment = {"fork": "delay_exit=100000000", "wait4": "signal=SIGKILL"}[call]
strace = ["strace", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{moment}:when={which}"]
tracer = subprocess.Popen(["env", mark.decode()] + strace + command, stdout=subprocess.DEVNULL)
if call == "fork":
    for _ in range(1200):
        program = parent_below(tracer.pid)
        if program:
            break
        time.sleep(0.05)
    else:
        sys.exit("it made no child")
    os.kill(program, 9)
    tracer.kill()  # it would sleep to the end of the delay
if tracer.wait() != -9:
    sys.exit(f"status {tracer.returncode}: it was not killed there")
for _ in range(100):
    left = list(alive())
    if not left:
        break
    time.sleep(0.05)
for each in left:
    os.kill(each, 9)
if left:
    sys.exit(f"left behind: {left}")
