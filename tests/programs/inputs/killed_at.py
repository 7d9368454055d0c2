"""killed_at.py fork|wait4 WHICH PROGRAM ARGUMENT...: kills a program when its fork of that number (1 is the first) has
made a child and did not answer yet, or as it calls wait4; its children must end, too.
Does not belong here: a program that is interrupted, and may clear up (interrupted.py)."""
import os
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from processes import alive, children

mark = f"KILLED_AT={os.getpid()}"


def parent_below(tracer):
    """Not a child that strace tries something out with; 0 if none of the tracer's children has a child yet."""
    return next((each for each, _ in children(tracer) if any(state != "Z" for _, state in children(each))), 0)


call, which, *command = sys.argv[1:]
moment = {"fork": "delay_exit=100000000", "wait4": "signal=SIGKILL"}[call]
strace = ["strace", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{moment}:when={which}"]
tracer = subprocess.Popen(["env", mark] + strace + command, stdout=subprocess.DEVNULL)
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
    left = list(alive(mark))
    if not left:
        break
    time.sleep(0.05)
for each in left:
    os.kill(each, 9)
if left:
    sys.exit(f"left behind: {left}")
