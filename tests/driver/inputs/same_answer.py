"""same_answer.py ONE OTHER ARGUMENT...: fails unless both commands answer alike: status, output, and what they say of
errors. Does not belong here: answers that may differ, as those that name folders."""
import re
import subprocess
import sys

one, other, *arguments = sys.argv[1:]


def answer(command):
    result = subprocess.run([command, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    # Names of temporary files are new each time.
    return result.returncode, result.stdout, re.sub(r"/tmp/\S+", "/tmp/NAME", result.stderr)


expected, got = answer(one), answer(other)
if got != expected:
    sys.exit(f"{one}: {expected}\n{other}: {got}")
if not expected[0]:
    sys.exit(f"{one} succeeds: a test of errors needs one")
