"""statuses.py PROGRAM...: how each ends whose stdout is a full device, closed, and a pipe that nobody reads.
Does not belong here: what is expected."""
import os
import signal
import subprocess
import sys


def status(program, stdout, before=None):
    code = subprocess.run([program], stdout=stdout, preexec_fn=before, restore_signals=False).returncode
    return signal.Signals(-code).name if code < 0 else code


def unread():
    reader, writer = os.pipe()
    os.close(reader)
    return writer


def disposition(action):
    return lambda: signal.signal(signal.SIGPIPE, action)


for program in sys.argv[1:]:
    full = status(program, os.open("/dev/full", os.O_WRONLY))
    closed = status(program, None, lambda: os.close(1))
    pipe = status(program, unread(), disposition(signal.SIG_DFL))
    ignored = status(program, unread(), disposition(signal.SIG_IGN))
    print(f"{os.path.basename(program)}: full {full}, closed {closed}, pipe {pipe}, pipe ignored {ignored}")
