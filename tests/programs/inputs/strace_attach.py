"""strace_attach.py PROGRAM STRACE: attaches to a running PROGRAM three times: one thread, all threads, and to its end.
Does not belong here: judging what is written (strace-attach.test)."""
import os
import signal
import subprocess
import sys
import time


def is_traced(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return "TracerPid:\t0\n" not in status.read()


def attach(options, shown, then):
    """`then` is done once four lines were written, of all threads that are `shown`."""
    tracer = subprocess.Popen([strace, *options, "-p", str(process.pid)], stderr=subprocess.PIPE, text=True)
    lines, waits = [], True
    for line in tracer.stderr:  # begun: lines of both threads may come now
        lines.append(line)
        written = [each for each in lines if "write(" in each]
        if waits and len(written) >= 4 and all(any(text in each for each in written) for text in shown):
            waits = False
            then(tracer)
    print("".join(lines), end="")
    return tracer.wait()


def interrupt(tracer):
    tracer.send_signal(signal.SIGINT)


program, strace = sys.argv[1:]
process = subprocess.Popen([program], stdout=subprocess.DEVNULL)
try:
    while len(os.listdir(f"/proc/{process.pid}/task")) < 2:
        time.sleep(0.01)
    for options, shown in ([], ["main"]), (["-f"], ["main", "2nd."]):
        status = attach(options, shown, interrupt)
        running = process.poll() is None and not is_traced(process.pid)
        print(f"strace ended by signal {-status}, the process", "runs untraced" if running else "does not run untraced")
    status = attach([], ["main"], lambda tracer: process.kill())
    print(f"strace ended with status {status}")
finally:
    process.kill()
    process.wait()
