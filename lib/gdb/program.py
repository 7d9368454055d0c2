"""The program that gdb holds: its file, its `syscall` instructions, errno, and its auxiliary vector.
Does not belong here: the file's format (image.py), or commands that resume the program (doorway.py)."""
import bisect
import os

import gdb
import decode
import image as elf
import tables

SYSCALL = b"\x0f\x05"
AT_ENTRY = 9
cache = {}


def name():
    path = gdb.current_progspace().filename
    if path is None:
        raise gdb.GdbError("no program: name one on gdb's command line, or by the command `file`")
    return path


def is_running():
    return gdb.selected_inferior().pid != 0


def image():
    """The program's file, read once as long as it stays the same."""
    key = (name(), os.stat(name()).st_mtime_ns)
    if key not in cache:
        try:
            cache[key] = elf.Image(name())
        except ValueError as error:
            raise gdb.GdbError(str(error))
    return cache[key]


def slide():
    """How far the program lies from the addresses in its file."""
    if not image().is_movable() or not is_running():
        return 0
    return dict(auxiliary_vector()).get(AT_ENTRY, image().entry) - image().entry


def syscall_places():
    """The address of every `syscall`. gdb's disassembler says where instructions begin: 0f 05 may be a part of another
    one. It goes function by function, for text and numbers may lie between them."""
    key = (name(), os.stat(name()).st_mtime_ns, slide())
    if key not in cache:
        architecture = gdb.selected_inferior().architecture()
        cache[key] = [each["addr"] for function in image().functions() if SYSCALL in function.code
                      for each in architecture.disassemble(function.start + slide(),
                                                           function.start + slide() + len(function.code) - 1)
                      if each["asm"].split()[:1] == ["syscall"]]
    return cache[key]


def function_and_offset(address):
    """The function of the file that lies there, and how far into it; None, None elsewhere."""
    functions = image().functions()
    at = bisect.bisect_right([each.start + slide() for each in functions], address) - 1
    offset = address - functions[at].start - slide() if at >= 0 else 0
    if at < 0 or offset >= max(len(functions[at].code), 1):
        return None, None
    return functions[at].name, offset


def place_text(address):
    """0x4001d1 <syscall+28>"""
    title, offset = function_and_offset(address)
    if title is None:
        return f"{address:#x}"
    if title.startswith("_Z"):
        title = gdb.execute(f"demangle -l c++ -- {title}", to_string=True).strip()
    return f"{address:#x} <{title}" + (f"+{offset}>" if offset else ">")


def places_of(breakpoint):
    """The addresses that one of the user's breakpoints stands at."""
    return [location.address for location in getattr(breakpoint, "locations", [])]


def initial_stack():
    """Where argc was when the program began: startstack of /proc/PID/stat (proc(5))."""
    try:
        with open(f"/proc/{gdb.selected_inferior().pid}/stat", encoding="ascii", errors="replace") as stat:
            return int(stat.read().rpartition(")")[2].split()[25])
    except OSError as error:
        raise gdb.GdbError(f"no process of this machine: {error}")


def words_from(address):
    while True:
        word = decode.read_memory(address, 8)
        if word is None:
            raise gdb.GdbError(f"the stack cannot be read at {address:#x}")
        yield int.from_bytes(word, "little")
        address += 8


def auxiliary_vector():
    """Pairs of type and value, the one that ends it among them; behind argc, argv, envp and their null pointers."""
    words = words_from(initial_stack())
    next(words)
    for _ in ("argv", "envp"):
        while next(words):
            pass
    pairs = [(next(words), next(words))]
    while pairs[-1][0]:
        pairs.append((next(words), next(words)))
    return pairs


class Auxiliary(gdb.Command):
    """Print the auxiliary vector: what the kernel tells every program at its start.

It lies on the stack behind the environment: it is read from there, and decoded by lib/process/auxv.def."""

    def __init__(self):
        super().__init__("auxv", gdb.COMMAND_STATUS)

    def invoke(self, argument, from_tty):
        if not is_running():
            raise gdb.GdbError("the program is not running: starti or next-syscall starts it")
        known = tables.auxiliary()
        for number, value in auxiliary_vector():
            title, kind, meaning = known.get(number, [str(number), "HEX", "unknown to lib/process/auxv.def"])
            shown = {"NUMBER": str(value), "STRING": decode.string_at(value, decode.LONGEST_PATH)}.get(kind, hex(value))
            print(f"{'AT_' + title:<20} {shown:<18} {meaning}")


class Errno(gdb.Function):
    """$_errno() is errno of the selected thread, which stock gdb cannot find in a static program.

`print errno` and `print errno = 0` work by a macro that leads here."""

    def __init__(self):
        super().__init__("_errno")

    def invoke(self):
        offset = image().thread_offset("errno")
        if offset is None:
            raise gdb.GdbError(f"there is no errno in {name()}: nothing in it sets one")
        if not is_running():
            raise gdb.GdbError("each thread has its own errno, and the program is not running")
        base = int(gdb.parse_and_eval("$fs_base"))
        if base == 0:
            raise gdb.GdbError("this thread has no errno yet: %fs is still 0, start-up sets it")
        return gdb.Value(base + offset).cast(gdb.lookup_type("int").pointer()).dereference()
