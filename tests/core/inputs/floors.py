"""floors.py ROOT BUILD: calls go down the floors only. It checks what each source includes, where errno is named, where
the syscall instruction stands. Does not belong here: how a file looks (files.py)."""
import os
import re
import sys

sys.dont_write_bytecode = True
from tree import files, report, without_comments

# What a compiler has without any library; string.h declares what compilers call anyway.
FREESTANDING = {"stddef.h", "stdint.h", "stdarg.h", "stdbool.h", "limits.h"}

# A floor's folder: what it may include by its path in lib/, and between angles (None: all of lib/include).
FLOORS = {
    "lib/core/": ({"core"}, FREESTANDING),
    "lib/kernel/": ({"core", "kernel"}, FREESTANDING),
    "lib/format/": ({"core", "kernel", "format"}, FREESTANDING | {"string.h"}),
    "lib/process/": ({"core", "kernel", "process"}, FREESTANDING | {"string.h"}),
    "lib/compiler/": ({"core", "kernel", "process", "compiler", "libc"}, None),
    "lib/libc/": ({"core", "kernel", "process", "format", "compiler", "libc"}, None),
    "lib/include/": ({"core", "format", "libc"}, None),
    "crt/": ({"core", "kernel", "process", "format", "libc"}, None),
    "programs/": ({"core", "kernel", "process"}, None),
}
# What the folder lib/include may take from other floors: the C++ face alone.
CXX_FACES = {"lib/include/shoji/print.h"}

ERRNO_MAY_BE_NAMED = ("lib/libc/", "lib/include/", "programs/", "crt/")

# The one inline syscall instruction of the library, and the programs that show one of their own.
OWN_SYSCALL = {"lib/kernel/x86_64/syscall.h", "programs/registers.cpp"}
# The programs that show or time i386's door.
OWN_INT80 = {"programs/gates/ints.S", "programs/hello_int80.S", "programs/numbers/int80.S", "programs/overhead/doors.cpp"}


def include_errors(path, text, headers):
    folder = next((each for each in FLOORS if path.startswith(each)), None)
    if folder is None:
        yield f"{path} lies on no floor"
        return
    below, angles = FLOORS[folder]
    for quote, name in re.findall(r'^\s*#\s*include\s*([<"])([^>"]+)', text, re.MULTILINE):
        if quote == "<":
            if name not in headers:
                yield f"{path} includes <{name}>, which is none of lib/include"
            elif angles is not None and name not in angles:
                yield f"{path} includes <{name}>, which is above it"
        elif "/" not in name:
            if not path.startswith("programs/"):
                yield f'{path} includes "{name}", and not by its path in lib/'
        elif name.split("/")[0] not in below or (folder == "lib/include/" and path not in CXX_FACES):
            yield f'{path} includes "{name}", which is above it'


def has_instruction(path, text, instruction):
    """Whether it stands in assembly: a .S file, or a string, raw or not, of a source with asm."""
    if path.endswith(".S"):
        return bool(re.search(rf"(?:^|;)\s*(?:\w+:\s*)*{instruction}\s*(?:$|;|#)", text, re.MULTILINE))
    strings = re.findall(r'R"\((.*?)\)"|"((?:\\.|[^"\\\n])*)"', text, re.DOTALL)
    alone = rf"(?:^|;|\n|\\n|\\t)\s*(?:\w+:\s*)?{instruction}\s*(?:$|;|\n|\\n|#|//|/\*)"
    return bool(re.search(r"\basm\b", text)) and any(re.search(alone, raw or plain) for raw, plain in strings)


def doors(path, text):
    """The instructions in a source by which a program enters the kernel."""
    found = {"syscall": "syscall", "int80": r"int\s+\$?(?:0x80|128)", "sysenter": "sysenter"}
    return {name for name, instruction in found.items() if has_instruction(path, text, instruction)}


def text_errors(path, text):
    if re.search(r"\berrno\b", text) and not path.startswith(ERRNO_MAY_BE_NAMED):
        yield f"{path} names errno"
    entered = doors(path, text)
    beside_it = path.startswith("lib/kernel/x86_64/") and path.endswith(".S")
    if "syscall" in entered and path not in OWN_SYSCALL and not beside_it:
        yield f"{path} has a syscall instruction of its own"
    if ("int80" in entered and path not in OWN_INT80) or "sysenter" in entered:
        yield f"{path} enters the kernel by another door"


def main(root, build):
    include = os.path.join(root, "lib/include")
    headers = {path[len("lib/include/"):] for path, _ in files(root, "lib/include")}
    headers |= {"bits/" + name for name in os.listdir(os.path.join(build, "include/bits"))}
    failures, checked = [], 0
    with_syscall, with_int80 = set(), set()
    for path, raw in files(root, "crt", "lib", "programs"):
        if not path.endswith((".cpp", ".c", ".h", ".S", ".def")):
            continue
        text = without_comments(raw)
        checked += 1
        failures += include_errors(path, text, headers)
        failures += text_errors(path, text)
        entered = doors(path, text)
        with_syscall |= {path} if "syscall" in entered else set()
        with_int80 |= {path} if "int80" in entered else set()
    failures += [f"{path} has no syscall instruction any more" for path in sorted(OWN_SYSCALL - with_syscall)]
    failures += [f"{path} has no int $0x80 any more" for path in sorted(OWN_INT80 - with_int80)]
    report(failures, checked)


if __name__ == "__main__":
    main(*sys.argv[1:])
