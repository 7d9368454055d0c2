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


def child_of(parent):
    """One that is alive, and 0 if there is none."""
    for process in alive():
        try:
            with open(f"/proc/{process}/status", encoding="utf-8") as status:
                if f"\nPPid:\t{parent}\n" in status.read():
                    return process
        except OSError:
            pass
    return 0


def once(what):
    for _ in range(1200):
        answer = what()
        if answer:
            return answer
        time.sleep(0.05)
    sys.exit("it did not come so far")


call, which, *command = sys.argv[1:]
moment = {"fork": "delay_exit=100000000", "wait4": "signal=SIGKILL"}[call]
strace = ["strace", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{moment}:when={which}"]
tracer = subprocess.Popen(["env", mark.decode()] + strace + command, stdout=subprocess.DEVNULL)
if call == "fork":
    program = once(lambda: child_of(tracer.pid))
    once(lambda: child_of(program))
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
