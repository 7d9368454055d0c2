"""alike.py NAME OURS CASES: runs our tool and the machine's under the same name, in the same fresh folder, with each
case's arguments and input, and compares output, messages and status. Does not belong here: the cases (CASES, a .py)."""
import os
import runpy
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
name, ours, cases = sys.argv[1:]
theirs = shutil.which(name)
environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C"}


def outcome(program, case):
    """(stdout, stderr, status) of one case: its arguments, and its input as bytes or as an open file."""
    arguments, given = case if isinstance(case, tuple) else (case, b"")
    how = {"input": given} if isinstance(given, bytes) else {"stdin": open(given, "rb") if os.path.isfile(given) else os.open(given, os.O_RDONLY)}
    run = subprocess.run([name] + arguments, executable=program, capture_output=True, env=environment, timeout=30, **how)
    return run.stdout, run.stderr, run.returncode


differences = 0
tried = runpy.run_path(cases)["CASES"]
for case in tried:
    wanted, got = outcome(theirs, case), outcome(ours, case)
    if wanted != got:
        differences += 1
        print(f"{case}\n  {name}: {wanted}\n  ours: {got}")
print(f"{len(tried)} cases, {differences} differences")
sys.exit(differences != 0)
