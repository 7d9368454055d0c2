"""page_faults.py MORE FLOOR PROGRAM...: fails where one of the programs takes over MORE page faults more than FLOOR does.
Does not belong here: faults that read from a disk, which depend on what was in memory before."""
import os
import sys

RUNS = 20


def least_faults(program):
    """The least of several runs in an empty environment: what else the machine does can only add to it."""
    counts = []
    for _ in range(RUNS):
        quiet = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)]
        child = os.posix_spawn(program, [program], {}, file_actions=quiet)
        _, status, usage = os.wait4(child, 0)
        if status != 0:
            sys.exit(f"{program} ended with {status}")
        counts.append(usage.ru_minflt)
    return min(counts)


more, floor_program, *programs = sys.argv[1:]
floor = least_faults(floor_program)
failed = floor <= 0
for program in programs:
    faults = least_faults(program)
    print(f"{os.path.basename(program)}: {faults} page faults, {floor} by hand, at most {more} more")
    failed |= faults > floor + int(more)
sys.exit(failed)
