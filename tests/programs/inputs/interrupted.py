"""interrupted.py PROGRAM LOG CALL...: sends SIGINT to a program at its first, second, ... CALL, until it has no more of
them. It must die of it each time, and leave neither an object of System V IPC, nor a socket's name, nor a child. Does not
belong here: what the program shows (ipc.test, network.test)."""
import os
import re
import signal
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from processes import alive

OBJECTS = {"shm": "shmget", "msg": "msgget", "sem": "semget"}


def run(program, log, call, turn):
    """Its status, what it asked of the kernel, and a word in its environment by which its children are known."""
    mark = f"INTERRUPTED_MARK={os.getpid()}-{call}-{turn}"
    strace = ["strace", "-o", log, "-s", "200", "-e", f"inject={call}:signal=SIGINT:when={turn}", program]
    result = subprocess.run(["env", mark] + strace, stdout=subprocess.DEVNULL)
    with open(log, encoding="utf-8") as lines:
        return result.returncode, lines.read(), mark


def remains(calls, mark):
    for kind, call in OBJECTS.items():
        made = re.findall(rf"^{call}\(.*= (\d+)$", calls, re.MULTILINE)
        with open("/proc/sysvipc/" + kind, encoding="utf-8") as table:
            there = [line.split()[1] for line in table.readlines()[1:]]
        for each in set(made) & set(there):
            yield f"{kind} {each}"
    for name in re.findall(r'^bind\(.*sun_path="([^"]*)".* = 0$', calls, re.MULTILINE):
        if os.path.exists(name):
            yield name
    for _ in range(200):
        left = next(alive(mark), None)
        if left is None:
            return
        time.sleep(0.05)
    yield f"process {left}"


def main(program, log, *calls):
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # lit ignores it, and who ignores it is not interrupted
    failures, interruptions = [], 0
    for call in calls:
        for turn in range(1, 100):
            status, asked, mark = run(program, log, call, turn)
            interrupted = "--- SIGINT" in asked
            interruptions += interrupted
            expected = -signal.SIGINT if interrupted else 0
            if status != expected:
                failures.append(f"{call} {turn}: status {status}")
            failures += [f"{call} {turn}: left {each}" for each in remains(asked, mark)]
            if not interrupted:
                break
    print(*failures, sep="\n", end="\n" if failures else "")
    print(interruptions, "interruptions")
    sys.exit(1 if failures or interruptions < len(calls) else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
