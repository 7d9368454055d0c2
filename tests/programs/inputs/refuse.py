"""refuse.py SHELL: lines that need what our sh does not have, and what it says of each. Does not belong here: what is expected
(sh-refuses.test)."""
import subprocess
import sys

LINES = ["echo no; if true; then echo; fi", "echo no; while true; do echo; done", "echo no; for x in a; do echo; done",
         "echo no; case x in x) esac", "echo no; { echo; }", "echo no; (echo)", "echo no; f() { echo; }", "echo no $(echo)",
         'echo no "$(echo)"', "echo no `echo`", "echo no &", "cat << end", "echo no ${x:-y}", "echo no ${#x}", "echo no; ! ! true"]
for line in LINES:
    run = subprocess.run([sys.argv[1], "-c", line], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    print(line, "->", run.returncode, run.stderr + run.stdout, end="")
