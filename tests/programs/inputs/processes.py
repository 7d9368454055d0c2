"""Which processes there are, by /proc, for the scripts beside this file.
Does not belong here: what is done to them, or what they must do."""
import os


def every():
    return filter(str.isdigit, os.listdir("/proc"))


def alive(mark):
    """Those with this word in their environment, as their children have it. A zombie has none: it waits for nobody but
    its parent."""
    for process in every():
        try:
            with open(f"/proc/{process}/environ", "rb") as environment:
                if mark.encode() in environment.read().split(b"\0"):
                    yield int(process)
        except OSError:
            pass


def children(parent):
    """(process, the letter of its state)."""
    for process in every():
        try:
            with open(f"/proc/{process}/stat", encoding="utf-8", errors="replace") as stat:
                state, its_parent = stat.read().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if int(its_parent) == parent:
            yield int(process), state
