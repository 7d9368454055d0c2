"""programs.py BIN MAP ROOT: checks every program in the folder BIN: its segments, sections and symbols, the files that
its linker's map names, and its disassembly. Does not belong here: what one program alone has (sizes, calls, members)."""
import os
import re
import subprocess
import sys

sys.dont_write_bytecode = True
import elf
from elf import PF_R, PF_W, PF_X


# Programs of the other architecture that the kernel runs: the door that their disassembly shows, and no map, for they
# are linked with nothing.
I386 = {"hello_int80"}


def header_errors(file, machine):
    if (file.type, file.machine) != (elf.ET_EXEC, machine):
        yield f"is of type {file.type} for machine {file.machine}"


def segment_errors(file):
    loads = file.of_type(elf.PT_LOAD)
    if file.of_type(elf.PT_INTERP) or file.of_type(elf.PT_DYNAMIC) or file.of_type(elf.PT_NOTE):
        yield "has PT_INTERP, PT_DYNAMIC or PT_NOTE"
    if [stack.flags for stack in file.of_type(elf.PT_GNU_STACK)] != [PF_R | PF_W]:
        yield "has no PT_GNU_STACK with R and W alone"
    if any(segment.flags & PF_W and segment.flags & PF_X for segment in file.segments):
        yield "has a segment that is W and X"
    if [load.flags for load in loads] not in ([PF_R | PF_X], [PF_R | PF_X, PF_R | PF_W]):
        yield "has other LOAD segments than one R-X and at most one RW-"
    elif loads[0].offset != 0 or loads[0].filesz < file.headers_end:
        yield "does not load its headers with the code"
    if any(load.memsz == 0 for load in loads):
        yield "has an empty segment"
    others = {segment.type for segment in file.segments} - {elf.PT_LOAD, elf.PT_TLS, elf.PT_GNU_STACK}
    if others or len(file.of_type(elf.PT_TLS)) > 1:
        yield f"has segments that nothing needs: {sorted(map(hex, others))}"


def section_errors(file):
    unwanted = [name for name in file.sections
                if re.match(r"\.(eh_frame|comment|note|interp|dyn|gnu|rela|plt|got|shoji\.needs)", name)]
    if unwanted:
        yield "has sections that nothing needs: " + " ".join(unwanted)


def symbol_errors(path):
    undefined = subprocess.run(["nm", "--undefined-only", path], check=True, capture_output=True, text=True).stdout.split()
    if undefined:
        yield "has undefined symbols: " + " ".join(undefined)


def map_errors(path, root, build):
    """All that was linked was made by this build: nothing is the host's libc's or the compiler's."""
    with open(path) as file:
        text = file.read()
    inputs = re.findall(r"^LOAD (.+)$", text, re.MULTILINE)
    if len(inputs) < 3:
        yield f"{path} lists no inputs"
    for name in inputs:
        if not os.path.realpath(os.path.join(root, name)).startswith(build + os.sep):
            yield f"was linked with {name}"
    for word in ("/usr/lib", "libgcc", "crti.o", "crtbegin"):
        if word in text:
            yield f"{path} names {word}"


def disassembly_errors(path, instruction):
    pattern = rf"^ *[0-9a-f]+:\s+{re.escape(instruction)}\b".replace(r"\ ", r"\s+")
    if not os.path.exists(path):
        yield f"{path} is missing"
    elif not re.search(pattern, open(path, errors="replace").read(), re.MULTILINE):
        yield f"{path} shows no {instruction} instruction"


def main(bin, maps, root):
    build = os.path.realpath(os.path.dirname(bin))
    names = sorted(name for name in os.listdir(bin) if not name.endswith(".asm"))
    failures = []
    for name in names:
        path = os.path.join(bin, name)
        file = elf.File(path)
        i386 = name in I386
        for errors in (header_errors(file, elf.EM_386 if i386 else elf.EM_X86_64), segment_errors(file),
                       section_errors(file), symbol_errors(path),
                       () if i386 else map_errors(os.path.join(maps, name + ".map"), root, build),
                       disassembly_errors(path + ".asm", "int $0x80" if i386 else "syscall")):
            failures += [f"{name} {error}" for error in errors]
    print(*failures, sep="\n", end="\n" if failures else "")
    print("checked:", *names)
    return 1 if failures or not {"hello", "hello_raw", "hello_print", "hello_printf"} <= set(names) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
