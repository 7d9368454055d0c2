"""run.py [--jobs N] [--other COMMAND] BUILD [NAME...]: makes programs of Debian's with shoji-gcc and with the host's
libc, runs each command line with both, and fails where they differ. Does not belong here: which programs and command
lines (apps.py).

--other adds a column of sizes: another compiler for small programs, as 'musl-gcc -static'."""
import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from apps import apps
from fetch import fetch

seconds = 300  # for one command line, on a machine that is busy


def make(app, source, folder, compiler, flags, jobs):
    """The program, made in a copy of its source; None with what was said if that fails."""
    program = os.path.join(folder, app["program"])
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder, symlinks=True)
    environment = {**os.environ, "cc": compiler, "flags": flags, "MAKEFLAGS": f"-j{jobs}", "LC_ALL": "C"}
    made = subprocess.run(["sh", "-c", app["make"]], cwd=folder, env=environment, stdin=subprocess.DEVNULL, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace")
    if made.returncode or not os.path.exists(program):
        return None, made.stdout
    return program, made.stdout


def write_files(folder):
    """The same files each time: text that compresses, noise that does not, a byte, nothing."""
    chance = random.Random(5)
    words = ["".join(chance.choices("etaoinshrdlu", k=chance.randint(1, 9))) for _ in range(500)]
    with open(os.path.join(folder, "text"), "w") as text:
        text.write("\n".join(" ".join(chance.choices(words, k=12)) for _ in range(4000)))
    with open(os.path.join(folder, "noise"), "wb") as noise:
        noise.write(chance.randbytes(150_000))
    with open(os.path.join(folder, "one"), "wb") as one:
        one.write(b"1")
    open(os.path.join(folder, "empty"), "w").close()
    for name in os.listdir(folder):
        os.chmod(os.path.join(folder, name), 0o644)
        os.utime(os.path.join(folder, name), (10**9, 10**9))


def answer(program, line, numbers):
    """What the command line says and how it ends, in a folder of its own. The program has the same name everywhere."""
    with tempfile.TemporaryDirectory() as place:
        os.mkdir(os.path.join(place, "bin"))
        own = os.path.join(place, "bin", os.path.basename(program))
        shutil.copy(program, own)
        work = os.path.join(place, "work")
        os.mkdir(work)
        write_files(work)
        environment = {"PATH": os.environ["PATH"], "p": own, "LC_ALL": "C", "TZ": "UTC"}
        commands = "".join(f"{command}\necho \"status $?\"\n" for command in line.split(" ;; "))
        try:
            # A session of its own: an init gives the terminal that it finds to its child.
            result = subprocess.run(["sh", "-c", commands], cwd=work, env=environment, stdin=subprocess.DEVNULL,
                                    capture_output=True, timeout=seconds, start_new_session=True)
        except subprocess.TimeoutExpired:
            return f"takes longer than {seconds} seconds"
        text = (result.stdout + b"--\n" + result.stderr).decode(errors="replace").replace(place, "PLACE")
    return re.sub(r"(?<!status )\b\d{2,}\b", "N", text) if numbers == "processes" else text


def size(program):
    with tempfile.NamedTemporaryFile() as stripped:
        subprocess.run(["strip", "-o", stripped.name, program], check=True)
        return os.path.getsize(stripped.name)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--other")
    parser.add_argument("build")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    names = arguments.names or list(apps)
    folder = os.path.join(os.path.abspath(arguments.build), "apps")
    os.makedirs(folder, exist_ok=True)
    sources = fetch(folder, sorted({apps[name]["package"] for name in names}))

    compilers = {"shoji": os.path.join(os.path.abspath(arguments.build), "sdk", "bin", "shoji-gcc"), "host": "gcc"}
    if arguments.other:
        compilers["other"] = arguments.other
    failed = 0
    for name in names:
        app = apps[name]
        programs = {}
        for each, compiler in compilers.items():
            place = os.path.join(folder, "made", each, name)
            programs[each], said = make(app, sources[app["package"]], place, compiler, "-Os", arguments.jobs)
            if not programs[each] and each != "other":  # that one may lack what a program takes
                print(f"FAIL {name}: is not made by {compiler}:\n{said}", flush=True)
        if not programs["shoji"] or not programs["host"]:
            failed += 1
            continue
        lines = app["lines"].strip().splitlines()
        differences = []
        for line in lines:
            ours, hosts = (answer(programs[each], line, app.get("numbers")) for each in ("shoji", "host"))
            if ours != hosts:
                differences.append(f"  {line}\n  shoji:\n{ours}\n  host:\n{hosts}\n")
        sizes = ", ".join(f"{each} {size(program) if program else '-'}" for each, program in programs.items())
        agree = f"{len(lines) - len(differences)} of {len(lines)} command lines agree"
        print(f"{'FAIL' if differences else 'ok  '} {name}: {agree}; bytes: {sizes}", flush=True)
        print("".join(differences), end="")
        failed += bool(differences)
    print(f"{len(names) - failed} of {len(names)} programs agree with the host's")
    sys.exit(1 if failed else 0)


main()
