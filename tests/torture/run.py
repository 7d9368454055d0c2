"""run.py [--jobs N] [--compiler COMMAND] BUILD [NAME...]: GCC's own tests of execution, each compiled with -O2 by
shoji-gcc, or by another compiler, and run. Does not belong here: tests of shoji alone (the folders beside this one).

They come from Debian's package gcc-12-source, which lies in BUILD/torture from then on. What GCC's test suite says
about each is kept: options in its comments and in its .x file, and the second and third file of those in builtins/."""
import argparse
import collections
import concurrent.futures
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

package = "gcc-12-source"
seconds = 60  # for one test, on a machine that is busy

# As execute.exp, ieee.exp and builtins.exp have them.
options_of_folder = {
    "": ["-w"],
    "ieee": ["-w", "-fno-inline"],
    "builtins": ["-w", "-fno-tree-dse", "-fno-tree-loop-distribute-patterns", "-fno-tracer", "-fno-ipa-ra",
                 "-fno-inline-functions"],
}


def fetch(folder):
    """The folder with the tests below `folder`, fetched if it is not there."""
    tests = os.path.join(folder, "execute")
    if os.path.exists(tests):
        return tests
    if not all(map(shutil.which, ("apt-get", "dpkg-deb", "tar", "xz"))):
        sys.exit(f"check-torture: no apt-get, dpkg-deb, tar or xz to fetch and unpack {package}")
    os.makedirs(folder, exist_ok=True)
    print(f"  FETCH    {package}", flush=True)
    got = subprocess.run(["apt-get", "download", "-qq", package], cwd=folder, capture_output=True, text=True)
    packages = [name for name in os.listdir(folder) if name.startswith(package) and name.endswith(".deb")]
    if got.returncode or not packages:
        sys.exit(f"check-torture: {package} cannot be fetched (try apt-get update):\n{got.stderr}")
    # A tar within a tar: nothing but the tests is written down.
    with tempfile.TemporaryDirectory(dir=folder) as place:
        inner = "./usr/src/gcc-12/gcc-12.*.tar.xz"
        command = f"""set -e
            dpkg-deb --fsys-tarfile {packages[0]} | tar -x -O --wildcards '{inner}' |
            tar -xJ -C '{place}' --strip-components=4 --wildcards '*/gcc/testsuite/gcc.c-torture/execute'"""
        unpacked = subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, text=True)
        if not os.path.isdir(os.path.join(place, "execute")):
            sys.exit(f"check-torture: {packages[0]} does not unpack:\n{unpacked.stderr}")
        os.rename(os.path.join(place, "execute"), tests)
    os.remove(os.path.join(folder, packages[0]))
    return tests


def holds(target):
    """Whether a directive's `{ target ... }` is x86-64 Linux, as far as the directives of these tests ask."""
    return target is None or "fpic" in target or ("x86_64" in target and "ia32" not in target)


def options(source, folder):
    """The options with which GCC's test suite compiles the source."""
    found = list(options_of_folder[folder])
    with open(source, encoding="latin-1") as text:
        for line in re.findall(r"\{\s*dg-(?:additional-)?options\s.*", text.read()):
            words, target = re.match(r'[^"]*"([^"]*)"[\s}]*(\{ target .*\})?', line).groups()
            if holds(target):
                found += words.split()
    try:
        with open(source[:-1] + "x", encoding="latin-1") as text:
            for verb, words in re.findall(r"^(set|lappend) additional_flags (.*)", text.read(), re.MULTILINE):
                found = (found if verb == "lappend" else found[:1]) + words.replace("\"", "").split()
    except FileNotFoundError:
        pass
    return found


def run(compiler, tests, name):
    """None, or why the test fails."""
    source = os.path.join(tests, name)
    folder = os.path.dirname(name)
    sources = [source]
    if folder == "builtins":
        sources += [source[:-2] + "-lib.c", os.path.join(tests, "builtins", "lib", "main.c")]
    with tempfile.TemporaryDirectory() as place:
        program = os.path.join(place, "program")
        command = compiler + ["-O2"] + options(source, folder) + sources + ["-o", program, "-lm"]
        try:
            made = subprocess.run(command, cwd=place, capture_output=True, text=True, errors="replace", timeout=seconds)
            if made.returncode:
                return "does not compile", made.stderr
            result = subprocess.run([program], cwd=place, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                    stderr=subprocess.DEVNULL, timeout=seconds)
        except subprocess.TimeoutExpired as late:
            return f"{os.path.basename(late.cmd[0])} takes longer than {seconds} seconds", ""
    if result.returncode < 0:
        return f"is ended by {signal.Signals(-result.returncode).name}", ""
    return (f"ends with status {result.returncode}", "") if result.returncode else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--compiler")
    parser.add_argument("build")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    build = os.path.abspath(arguments.build)
    tests = fetch(os.path.join(build, "torture"))
    compiler = arguments.compiler.split() if arguments.compiler else [os.path.join(build, "sdk", "bin", "shoji-gcc")]

    names = sorted(os.path.join(folder, name) for folder in options_of_folder
                   for name in os.listdir(os.path.join(tests, folder))
                   if name.endswith(".c") and not name.endswith("-lib.c"))
    if arguments.names:
        names = [name for name in names if name[:-2] in arguments.names]

    missing = collections.Counter()
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for name, failure in zip(names, pool.map(lambda name: run(compiler, tests, name), names)):
            if failure is None:
                continue
            failures += 1
            reason, said = failure
            errors = [line for line in said.splitlines() if "error:" in line or "undefined reference" in line]
            missing.update(set(re.findall(r"undefined reference to `(\w+)'", said)))
            print(f"FAIL {name}: {reason}{': ' + errors[0] if errors else ''}", flush=True)
    for function, count in missing.most_common():
        print(f"missing: {function} (tests: {count})")
    print(f"{len(names) - failures} of {len(names)} pass")
    sys.exit(1 if failures or not names else 0)


main()
