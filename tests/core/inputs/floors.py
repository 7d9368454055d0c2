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


def has_inline_syscall(text):
    """Whether the instruction stands in a string, raw or not, of a source with asm."""
    strings = re.findall(r'R"\((.*?)\)"|"((?:\\.|[^"\\\n])*)"', text, re.DOTALL)
    return bool(re.search(r"\basm\b", text)) and any(
        re.search(r"(?:^|;|\n|\\n|\\t)\s*(?:\w+:\s*)?syscall\s*(?:$|;|\n|\\n|#|//|/\*)", raw or plain) for raw, plain in strings)


def text_errors(path, text):
    if re.search(r"\berrno\b", text) and not path.startswith(ERRNO_MAY_BE_NAMED):
        yield f"{path} names errno"
    if path.endswith(".S"):
        if re.search(r"^\s*(\w+:\s*)*syscall\b", text, re.MULTILINE) and not path.startswith("lib/kernel/x86_64/"):
            yield f"{path} has a syscall instruction"
    elif has_inline_syscall(text) and path not in OWN_SYSCALL:
        yield f"{path} has an inline syscall instruction"
    if re.search(r'"\s*int\s+\$?0x80|"\s*sysenter\b', text):
        yield f"{path} enters the kernel by another door"


def main(root, build):
    include = os.path.join(root, "lib/include")
    headers = {path[len("lib/include/"):] for path, _ in files(root, "lib/include")}
    headers |= {"bits/" + name for name in os.listdir(os.path.join(build, "include/bits"))}
    failures, checked = [], 0
    with_syscall = set()
    for path, raw in files(root, "crt", "lib", "programs"):
        if not path.endswith((".cpp", ".c", ".h", ".S", ".def")):
            continue
        text = without_comments(raw)
        checked += 1
        failures += include_errors(path, text, headers)
        failures += text_errors(path, text)
        if has_inline_syscall(text):
            with_syscall.add(path)
    failures += [f"{path} has no inline syscall instruction any more" for path in sorted(OWN_SYSCALL - with_syscall)]
    report(failures, checked)


if __name__ == "__main__":
    main(*sys.argv[1:])
