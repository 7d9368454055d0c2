"""sh_alike.py OURS THEIRS GROUP...: runs groups of scripts (sh_cases.py) by both shells, in a fresh folder, by -c, and lists also
from a file and from standard input; output, messages (without dash's line numbers) and status must be the same.
Does not belong here: the scripts."""
import os
import re
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
from sh_cases import GROUPS

ours, theirs, *groups = sys.argv[1:]
# Each shell words its messages in its own way; ours are dash's.
compares_messages = os.path.basename(os.path.realpath(theirs)) == "dash"
environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": "/"}


def outcome(shell, way, script, arguments, given):
    """(stdout, stderr, status); the folder's name does not differ."""
    shutil.rmtree("folder", ignore_errors=True)
    os.mkdir("folder")
    file = os.path.abspath("script")
    if way == "-c":
        words, text = ["-c", script] + arguments, given
    elif way == "file":
        with open(file, "w") as out:
            out.write(script)
        words, text = [file] + arguments[1:], given
    else:
        words, text = [], script + "\n" + given
    # A session of its own: `kill` in a script reaches nobody else.
    run = subprocess.run(["sh"] + words, executable=shell, cwd="folder", env=environment, input=text, text=True, capture_output=True,
                         timeout=20, start_new_session=True)
    if shell != theirs:
        return run.stdout, run.stderr * compares_messages, run.returncode
    numbered = re.compile(r"^(sh|%s): \d+: " % re.escape(file), re.MULTILINE)
    return numbered.sub("sh: ", run.stdout), numbered.sub("sh: ", run.stderr) * compares_messages, run.returncode


def runs():
    """(way, script, name and arguments, input)."""
    for group in groups:
        for case in GROUPS[group]:
            script, more = case if isinstance(case, tuple) else (case, "")
            arguments, given = (more, "") if isinstance(more, list) else ([], more)
            yield "-c", script, arguments, given
            if group in ("lists", "syntax") or arguments:
                yield "file", script, arguments, given
            if group in ("lists", "syntax"):
                yield "stdin", script, [], ""


differences = tried = 0
for run in runs():
    tried += 1
    wanted, got = (outcome(shell, *run) for shell in (theirs, ours))
    if wanted != got:
        differences += 1
        print(f"{run}\n  theirs: {wanted}\n  ours:   {got}")
print(f"{tried} runs, {differences} differences")
sys.exit(differences != 0)
