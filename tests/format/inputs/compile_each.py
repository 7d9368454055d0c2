"""compile_each.py LIST COMPILER...: compiles each "reason: arguments of print" of LIST alone, and looks for the reason.
Does not belong here: what is right or wrong (the list says so; "compiles" is the reason of what is right)."""
import concurrent.futures
import os
import subprocess
import sys

listing, compiler = sys.argv[1], sys.argv[2:]
program = """#include <shoji/print.h>
struct unknown {};
enum class color { red };
int main() {
  [[maybe_unused]] const char *text = "text";
  return shoji::print(%s) ? 0 : 1;
}
"""


def complaint(line):
    reason, arguments = line.split(": ", 1)
    run = subprocess.run(compiler + ["-fsyntax-only", "-x", "c++", "-"], input=program % arguments, text=True, capture_output=True)
    if reason == "compiles":
        return None if run.returncode == 0 and run.stderr == "" else f"does not compile: {arguments}\n{run.stderr}"
    if run.returncode == 0:
        return f"compiles: {arguments}"
    # The whole name, and not in a line of the source that the compiler shows.
    named = [message for message in run.stderr.splitlines() if "::" + reason + "()" in message]
    return None if named else f"without a reason: {arguments}\n{run.stderr}"


with open(listing) as lines:
    cases = lines.read().split("#---\n")[1].splitlines()
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    complaints = [each for each in pool.map(complaint, cases) if each]
print("\n".join(complaints))
print(len(cases), "cases")
sys.exit(1 if complaints or len(cases) < 40 else 0)
