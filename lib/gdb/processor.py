"""The machine's processor as the commands see it: what they share, its registers, one step, on to a place, and the program
at hand. Does not belong here: the commands themselves (kernel.py, gates.py)."""
import re
import struct

import gdb
import decode
import program

WATCHED = ("rip", "cs", "ss", "rsp", "eflags", "rcx", "r11", "cr3")
INT80 = b"\xcd\x80"
DOOR_LENGTH = 2  # bytes of `syscall` and of `int $0x80`
MOST_TRIES = 10


class Machine:
    """What the commands share: the kernel's symbols, the doors of the program, and how far the present call has come."""
    symbols = None
    places = []
    console = None
    steps = 0
    call = None
    by_gate = False
    entered = None  # the registers at the door, once the call has gone through it


def register(name):
    return int(gdb.parse_and_eval(f"(long)(int)${name}" if name == "eflags" else f"${name}")) & (2**64 - 1)


def registers():
    return {name: register(name) for name in WATCHED}


def is_in_kernel():
    return register("cs") & 3 == 0


def place(address):
    return Machine.symbols.text(address) if address >> 63 else program.place_text(address)


def instruction():
    """The instruction at rip, as gdb disassembles it, without blanks in a row."""
    asm = gdb.selected_inferior().architecture().disassemble(register("rip"))[0]["asm"]
    return re.sub(r"\s+", " ", asm.strip())


def flags_text(value):
    kind = gdb.parse_and_eval("$eflags").type
    return f"{value:#x} {gdb.Value(struct.pack('<I', value & 0xffffffff), kind)}"


def behind_the_door():
    return Machine.entered["rip"] + DOOR_LENGTH


def page_tables(of):
    """Where they begin: the rest of CR3 is no address, and may change while they stay."""
    return of["cr3"] & 0x000ffffffffff000


def resume(command):
    """Without gdb's own word on where that led."""
    gdb.execute("set suppress-cli-notifications on")
    try:
        gdb.execute(command, to_string=True)
    finally:
        gdb.execute("set suppress-cli-notifications off")


def step():
    """One instruction. On a busy host QEMU may stop before it has run; a repeated one stays in its place, and counts."""
    before = register("rip"), register("rcx")
    for _ in range(MOST_TRIES):
        resume("stepi")
        if (register("rip"), register("rcx")) != before:
            break
    Machine.steps += 1


def run_to(addresses):
    """On to the first of these places. Breakpoints of the processor: there is no memory yet where a program will be."""
    stops = [gdb.Breakpoint(f"*{address:#x}", gdb.BP_HARDWARE_BREAKPOINT, internal=True) for address in addresses]
    try:
        resume("continue")
    finally:
        for each in stops:
            each.delete()
    return register("rip") in addresses


def is_this_program():
    """Whether what runs is gdb's program: others lie at the same addresses. Its code says so."""
    start = register("rip")
    function = next((each for each in program.image().functions() if each.start <= start < each.start + len(each.code)), None)
    return function is not None and decode.read_memory(function.start, len(function.code)) == function.code


def doors():
    """Every `syscall` and `int $0x80` of gdb's program, from its file: in the machine there is no program yet."""
    architecture = gdb.selected_inferior().architecture()
    gates = [each["addr"] for function in program.image().functions() if INT80 in function.code
             for each in architecture.disassemble(function.start, function.start + len(function.code) - 1)
             if each["asm"].split() == ["int", "$0x80"]]
    return program.syscall_places() + gates


class MachineCommand(gdb.Command):
    """A command for a machine that runs: says in words that there is none, or that it is gone."""

    def invoke(self, argument, from_tty):
        if gdb.selected_inferior().pid == 0 or Machine.symbols is None:
            raise gdb.GdbError("no machine is running: boot starts one")
        try:
            self.go(argument)
        except gdb.error as error:
            raise gdb.GdbError(self.end_text() if gdb.selected_inferior().pid == 0 else str(error))

    def end_text(self):
        written = console_text().rstrip()
        return "the machine has switched itself off" + (", and had written to its console: " + written if written else "")


def console_text():
    """What the machine has written to its console since the last time."""
    return Machine.console.read().decode(errors="replace").replace("\r\n", "\n")
