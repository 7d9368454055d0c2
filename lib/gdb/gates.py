"""The commands catch-lstar and idt-gate: what a kernel tells the processor at boot, so that programs can enter it.
Does not belong here: the way of a single call (kernel.py), or what the registers hold later (programs/kernel_entry.cpp)."""
import re
import struct

import gdb
import decode
import processor

WRMSR = b"\x0f\x30"
MSR_LSTAR = 0xc0000082
FURTHEST = 5000  # instructions of syscall_init that are looked at

# The notes' kernel, 2.6.32: include/asm/desc_defs.h and segment.h.
GATE_INTERRUPT, GATE_TRAP = 0xe, 0xf
GDT_ENTRY_KERNEL_CS = 2


def pack_gate(kind, function, dpl, ist):
    """The fields that pack_gate of the notes fills, the one for x86-64."""
    return {"offset_low": function & 0xffff, "segment": GDT_ENTRY_KERNEL_CS * 8, "ist": ist, "zero0": 0, "type": kind, "zero1": 0,
            "dpl": dpl, "p": 1, "offset_middle": function >> 16 & 0xffff, "offset_high": function >> 32}


def unpack_gate(gate):
    """The same fields from the 16 bytes of an entry of the IDT (Intel's manual, volume 3, figure 6-8)."""
    low, segment, bits, middle, high, _ = struct.unpack("<HHHHII", gate)
    return {"offset_low": low, "segment": segment, "ist": bits & 7, "zero0": bits >> 3 & 0x1f, "type": bits >> 8 & 0xf,
            "zero1": bits >> 12 & 1, "dpl": bits >> 13 & 3, "p": bits >> 15, "offset_middle": middle, "offset_high": high}


def handler(fields):
    return fields["offset_high"] << 32 | fields["offset_middle"] << 16 | fields["offset_low"]


def idt_base():
    """QEMU's monitor knows the register that gdb does not."""
    return int(re.search(r"IDT= *([0-9a-f]+)", gdb.execute("monitor info registers", to_string=True))[1], 16)


class IdtGate(processor.MachineCommand):
    """Print an entry of the interrupt descriptor table, field by field, beside the one that the notes' pack_gate makes.

idt-gate [VECTOR]: 0x80 if none is named."""

    def __init__(self):
        super().__init__("idt-gate", gdb.COMMAND_STATUS)

    def go(self, argument):
        vector = int(gdb.parse_and_eval(argument)) if argument else 0x80
        if not 0 <= vector <= 255:
            raise gdb.GdbError(f"there are 256 gates: {vector} is none")
        address = idt_base() + 16 * vector
        gate = decode.read_memory(address, 16)
        if gate is None:
            raise gdb.GdbError(f"no gate at {address:#x}: the kernel has not begun")
        real = unpack_gate(gate)
        noted = pack_gate(GATE_TRAP, handler(real), 3, 0)
        print(f"gate {vector:#x} at {address:#x}: {gate.hex()}")
        print(f"  {'field':<14}{'this kernel':<14}{'pack_gate of the notes'}")
        for name, value in real.items():
            print(f"  {name:<14}{value:#14x}{noted[name]:#14x}{'' if value == noted[name] else '   differs'}".rstrip())
        kinds = {GATE_INTERRUPT: "an interrupt gate: the flag IF is cleared at entry", GATE_TRAP: "a trap gate: IF stays"}
        print(f"  type {real['type']:#x} is {kinds.get(real['type'], 'no gate that Linux uses')}")
        print(f"  DPL {real['dpl']}: " + ("a program may use it by int" if real["dpl"] == 3 else "int from ring 3 is refused: general protection"))
        print(f"  handler: {processor.place(handler(real))}")


class CatchLstar(processor.MachineCommand):
    """Boot until the kernel writes MSR_LSTAR, and stop at that very `wrmsr`."""

    def __init__(self):
        super().__init__("catch-lstar", gdb.COMMAND_RUNNING)

    def go(self, argument):
        begin = processor.Machine.symbols.address["syscall_init"]
        if not processor.run_to([begin]):
            raise gdb.GdbError("syscall_init was not reached: has the machine booted already?")
        for steps in range(FURTHEST):
            if decode.read_memory(processor.register("rip"), 2) == WRMSR and processor.register("rcx") & 0xffffffff == MSR_LSTAR:
                break
            processor.step()
        else:
            raise gdb.GdbError(f"no wrmsr of MSR_LSTAR in {FURTHEST} instructions of syscall_init")
        value = (processor.register("rdx") & 0xffffffff) << 32 | processor.register("rax") & 0xffffffff
        print(f"wrmsr at {processor.place(processor.register('rip'))}, {steps} instructions into syscall_init")
        print(f"  ecx     {MSR_LSTAR:#x}  MSR_LSTAR")
        print(f"  edx:eax {processor.place(value)}")
