"""interrupted.py FOLDER COMMAND...: runs the command with an ld that writes half of its output, then interrupts all
that works on the command; done when all of them have ended. Does not belong here: what is left behind (the test)."""
import os
import subprocess
import sys

folder, *command = sys.argv[1:]
with open(os.path.join(folder, "ld"), "w") as script:
    script.write("""#!/bin/sh
while [ "$1" != -o ]; do shift; done
echo half > "$2"
kill -TERM 0
""")
os.chmod(script.name, 0o755)
# The pipe is at its end when the last of them is.
result = subprocess.run(command, env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "TMPDIR": folder},
                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
sys.exit(result.returncode == 0)
