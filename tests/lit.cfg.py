"""How lit finds and runs the tests: their files, the words that RUN lines may use, and what the machine must have.
Does not belong here: flags of the compilers (Makefile writes them to BUILD/tests.config), or any check of its own."""
import importlib.util
import os
import shutil
import subprocess
import sys

import lit.formats

config.name = "shoji"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".c", ".cpp", ".test"]
config.excludes = ["inputs"]
config.test_source_root = os.path.dirname(__file__)

build = lit_config.params["build"]
config.test_exec_root = os.path.join(build, "tests")
with open(os.path.join(build, "tests.config")) as lines:
    settings = dict(line.rstrip("\n").split("=", 1) for line in lines)

tools = settings["tools"]
config.environment["PATH"] = os.pathsep.join([tools, os.environ["PATH"]])
config.environment["LC_ALL"] = "C"
for name in ("HOME", "TERM"):
    if name in os.environ:
        config.environment[name] = os.environ[name]

root = os.path.dirname(config.test_source_root)
# Longer words first: lit replaces text, not words.
config.substitutions += [
    ("%check", "FileCheck --match-full-lines --strict-whitespace"),  # alone it matches parts of lines, and folds blanks
    ("%host_cc", settings["host_cc"]),  # the host's compiler and libc: the oracle
    ("%cc", settings["cc"]),  # a shoji program in C: %cc %s -o %t %link
    ("%cxx", settings["cxx"]),  # in C++
    ("%link", settings["link"]),
    ("%long", lit_config.params.get("long", "1")),  # how many times as many random cases: make check-long says 100
    ("%make", settings["make"]),  # for what is built already: the same compiler, flags and folder
    ("%lto", "" if settings["is_clang"] else "-flto"),  # Clang's needs a plugin of ld's that few have
    ("%bin", os.path.join(build, "bin")),
    ("%build", build),
    ("%lib", os.path.join(root, "lib")),
    ("%tests", config.test_source_root),
    ("%root", root),
    ("%python", sys.executable),
    ("%kernel_gdb", "gdb -q -batch -nx -ex 'set debuginfod enabled off' -x " + os.path.join(root, "lib", "gdb", "inside.py")),
    ("%gdb", "gdb -q -batch -nx -ex 'set debuginfod enabled off' -ex 'source " + os.path.join(root, "lib", "gdb", "shoji.py") + "'"),
]

# A test that REQUIRES one of these is skipped where the machine lacks it; the skip names it.
for tool in ("gdb", "strace", "valgrind", "readelf"):
    if shutil.which(tool):
        config.available_features.add(tool)

# A machine to boot: QEMU, and the files that `make check` has laid ready for it.
if shutil.which("qemu-system-x86_64") and os.path.exists(os.path.join(build, "kernel", "kallsyms")):
    config.available_features.add("qemu")
else:
    lit_config.note("tests that boot a kernel are skipped: qemu-system-x86_64, or a kernel for it, is missing")

# Other versions lay the same sources out in other ways.
formatter = shutil.which("clang-format") and subprocess.run(["clang-format", "--version"], capture_output=True, text=True)
if formatter and "version 14." in formatter.stdout:
    config.available_features.add("clang-format-14")
else:
    lit_config.note("the sources' layout is not looked at: clang-format 14 is missing")

# A test that hangs fails; lit needs psutil to see to that. What takes a minute alone takes many on a busy machine.
if importlib.util.find_spec("psutil"):
    lit_config.maxIndividualTestTime = 900 if lit_config.params.get("long", "1") == "1" else 3600
else:
    lit_config.note("no time limit for a test: python3-psutil is missing")
