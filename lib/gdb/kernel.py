"""The commands boot, to-the-door, enter-kernel, follow and leave-kernel: one system call, stepped through a real kernel.
Does not belong here: what the kernel told the processor at boot (gates.py), or QEMU's arguments (machine.py)."""
import os
import shlex
import struct
import tempfile

import gdb
import decode
import machine
import program
import tables
from processor import (Machine, MachineCommand, behind_the_door, console_text, doors, flags_text, instruction, is_in_kernel,
                       is_this_program, page_tables, place, register, registers, resume, run_to, step)
from symbols import Symbols

RING = {0x33: "ring 3", 0x23: "ring 3, 32 bits", 0x10: "ring 0"}
# Where the kernel keeps each register of the interrupted program: struct pt_regs, arch/x86/include/asm/ptrace.h.
PT_REGS = {"bp": 32, "bx": 40, "cx": 88, "orig_ax": 120, "di": 112, "si": 104, "dx": 96, "r10": 56, "r8": 72, "r9": 64, "ip": 128, "cs": 136}
I386_CALLS = {call.number: call for call in tables.read_calls(os.path.join(tables.LIBRARY, "kernel", "syscalls_i386.def"))}
DOORS = ("syscall", "int $0x80")
LEAD_ELSEWHERE = ("execve", "execveat", "rt_sigreturn")  # where they succeed
MAKE_A_CHILD = ("fork", "vfork", "clone", "clone3")
FURTHEST = 2000  # instructions that follow goes at most: a call's own function is behind some hundred


class Boot(gdb.Command):
    """Start a machine that runs gdb's program, and stop before its first instruction.

boot FOLDER [OPTION...] [-- COMMAND...]: FOLDER holds vmlinuz, image.cpio and kallsyms, as `make kernel` leaves them; the
options are the kernel's; the command is the program's name, if none is given."""

    def __init__(self):
        super().__init__("boot", gdb.COMMAND_RUNNING)

    def invoke(self, argument, from_tty):
        try:
            words = shlex.split(argument)
            if not words:
                raise ValueError("boot needs the folder of a kernel: help boot")
            behind = words.index("--") if "--" in words else len(words)
            command = words[behind + 1:] or [os.path.basename(program.name())]
            Machine.symbols = Symbols(os.path.join(words[0], "kallsyms"))
            start = machine.arguments(words[0], command, words[1:behind])
        except (OSError, ValueError) as error:
            raise gdb.GdbError(str(error))
        Machine.places, Machine.call, Machine.entered = doors(), None, None
        descriptor, path = tempfile.mkstemp(prefix="console")
        Machine.console = open(descriptor, "rb")
        start += ["-S", "-gdb", "stdio", "-serial", "file:" + path]
        if gdb.selected_inferior().pid != 0:
            gdb.execute("disconnect", to_string=True)  # the machine before this one ends with its gdb
        gdb.execute("set architecture i386:x86-64", to_string=True)
        try:
            resume("target remote | exec " + shlex.join(start))
        except gdb.error as error:
            raise gdb.GdbError(f"no machine came up: {error}")
        finally:
            os.unlink(path)  # QEMU has it open by now; so it does not stay, however this ends


class ToTheDoor(MachineCommand):
    """Run the machine until the program is at a `syscall` instruction, and print the call: to-the-door [NAME-OF-CALL]."""

    def __init__(self):
        super().__init__("to-the-door", gdb.COMMAND_RUNNING)

    def go(self, argument):
        known = {call.name for table in (decode.CALLS, I386_CALLS) for call in table.values()}
        if argument and argument not in known:
            raise gdb.GdbError(f"no system call has the name {argument}")
        Machine.entered = None
        while True:
            if not run_to(Machine.places):
                raise gdb.GdbError("the machine stopped elsewhere: " + place(register("rip")))
            Machine.by_gate = instruction() == "int $0x80"
            Machine.call = (I386_CALLS if Machine.by_gate else decode.CALLS).get(register("rax"))
            if is_this_program() and (not argument or (Machine.call and Machine.call.name == argument)):
                break
        print(f"{Machine.call.name if Machine.call else register('rax')}(...), number {register('rax')} of i386"
              if Machine.by_gate else decode.call_text())
        print(f"  at {place(register('rip'))}, {RING[register('cs')]}: {instruction()}")


class EnterKernel(MachineCommand):
    """Execute the one instruction that leads from ring 3 into the kernel, and print what the processor changed."""

    def __init__(self):
        super().__init__("enter-kernel", gdb.COMMAND_RUNNING)

    def go(self, argument):
        if is_in_kernel():
            raise gdb.GdbError("this is the kernel already: " + ("leave-kernel, then " if Machine.entered else "")
                               + "to-the-door goes to a program's call")
        entered_by = instruction()
        if entered_by not in DOORS:
            raise gdb.GdbError(f"not at a syscall instruction but at: {entered_by}; to-the-door goes to one")
        before = registers()
        step()
        Machine.steps, Machine.entered = 0, before
        after = registers()
        mask = before["eflags"] & ~after["eflags"]
        print("One instruction, and the processor has done this:")
        by_gate = Machine.by_gate
        self._line("rip", place(before["rip"]), place(after["rip"]), "gate 0x80" if by_gate else "MSR_LSTAR")
        self._line("cs", f"{before['cs']:#x}", f"{after['cs']:#x}", f"{RING[before['cs']]} to {RING[after['cs']]}")
        self._line("ss", f"{before['ss']:#x}", f"{after['ss']:#x}", "nobody needs it in 64 bits" if by_gate else "MSR_STAR has both")
        self._line("rcx", f"{before['rcx']:#x}", place(after["rcx"]), "kept" if by_gate else "the address behind the instruction")
        self._line("r11", f"{before['r11']:#x}", f"{after['r11']:#x}", "kept" if by_gate else "the flags as they were")
        self._line("eflags", flags_text(before["eflags"]), flags_text(after["eflags"]),
                   "an interrupt gate clears IF" if by_gate else f"MSR_SYSCALL_MASK cleared {mask:#x}")
        self._line("rsp", f"{before['rsp']:#x}", f"{after['rsp']:#x}",
                   "the kernel's stack, from the TSS" if by_gate else "the program's stack still")
        self._line("cr3", f"{before['cr3']:#x}", f"{after['cr3']:#x}", "the page tables")
        if by_gate:
            print("  and it has pushed five words:")
            for name, word in zip(("rip", "cs", "eflags", "rsp", "ss"), struct.unpack("<5Q", decode.read_memory(after["rsp"], 40))):
                print(f"    {name:<7}{place(word) if name == 'rip' else f'{word:#x}'}")

    @staticmethod
    def _line(name, before, after, why):
        print(f"  {name:<7}" + (f"{before} -> {after}" if before != after else f"{after}, unchanged") + f": {why}")


class Follow(MachineCommand):
    """Step on in the kernel to the call's own function, and name each function as it is entered.

The first column is how many instructions lie behind the door. What the compiler put inline has no name of its own."""

    def __init__(self):
        super().__init__("follow", gdb.COMMAND_RUNNING)

    def go(self, argument):
        if not is_in_kernel() or Machine.entered is None:
            raise gdb.GdbError("not on the way of a system call: to-the-door, then enter-kernel")
        name = Machine.call.name
        wanted = [argument] if argument else [f"ksys_{name}", f"__x64_sys_{name}"] if not Machine.by_gate else [f"__ia32_sys_{name}"]
        last = next((each for each in wanted if each in Machine.symbols.address), None)
        if last is None:
            raise gdb.GdbError(f"this kernel has no function of the name {wanted[-1]}")
        end = Machine.symbols.address[last]
        named = [self._tell(Machine.symbols.at(register("rip")), 0)]
        depth, returns, cr3 = 0, [], register("cr3")
        while register("rip") != end and is_in_kernel():
            if Machine.steps > FURTHEST:
                raise gdb.GdbError(f"{last} was not reached in {FURTHEST} instructions")
            called, stack = instruction().startswith("call"), register("rsp")
            step()
            if register("cr3") != cr3:
                print(f"  {Machine.steps:>5}  {'  ' * depth}cr3 {cr3:#x} -> {register('cr3'):#x}: the kernel's own page tables")
                cr3 = register("cr3")
            if called and register("rsp") < stack:
                depth += 1
                returns.append(stack)
            while returns and register("rsp") >= returns[-1]:
                returns.pop()
                depth -= 1
            name = last if register("rip") == end else Machine.symbols.at(register("rip"))
            if name and (called or name != named[-1]):
                named.append(self._tell(name, depth))
        if "x64_sys_call" in named and "do_syscall_x64" not in named:
            print("  do_syscall_x64 has no instruction of its own: the compiler put it into do_syscall_64")

    def _tell(self, name, depth):
        regs = self._arguments() if name.startswith(("__x64_sys_", "__ia32_sys_")) else ""
        print(f"  {Machine.steps:>5}  {'  ' * depth}{name}{regs}")
        return name

    def _arguments(self):
        """What the saved registers, to which rdi points, say: pt_regs, by the table of calls."""
        base = register("rdi")
        saved = {name: struct.unpack("<Q", decode.read_memory(base + offset, 8))[0] for name, offset in PT_REGS.items()}
        call = Machine.call
        order = ("bx", "cx", "dx", "si", "di", "bp") if Machine.by_gate else ("di", "si", "dx", "r10", "r8", "r9")
        values = [saved[name] for name in order]
        by_name = {parameters[0]: value for (_, parameters), value in zip(call.arguments, values)} if call else {}
        shown = [f"{parameters[0]} = {decode.argument(kind, parameters, value, by_name)}"
                 for (kind, parameters), value in zip(call.arguments if call else [], values)]
        return "(pt_regs: " + ", ".join([f"orig_ax = {saved['orig_ax']}"] + shown) + ")"


class LeaveKernel(MachineCommand):
    """Run on to the instruction that leads back, execute it, and print where it leads, and the result.

While the call waits, other programs run, and come back from calls of their own: the one that is meant is known by its stack,
its page tables and the place behind its door."""

    def __init__(self):
        super().__init__("leave-kernel", gdb.COMMAND_RUNNING)

    def go(self, argument):
        if not is_in_kernel() or Machine.entered is None:
            raise gdb.GdbError("not on the way of a system call: to-the-door, then enter-kernel")
        ways_back = [Machine.symbols.address[name] for name in ("entry_SYSRETQ_unsafe_stack", "swapgs_restore_regs_and_return_to_usermode")
                     if name in Machine.symbols.address]
        while True:
            if not run_to(ways_back):
                raise gdb.GdbError("the machine stopped elsewhere: " + place(register("rip")))
            arrived = place(register("rip"))
            before = registers()
            while is_in_kernel():
                before, last = registers(), instruction()
                step()
            after = registers()
            if self._is_back(after):
                break
        print(f"back at {arrived}")
        print(f"  {last}: rip {place(before['rip'])} -> {place(after['rip'])}, {RING[before['cs']]} to {RING[after['cs']]}")
        print(f"  cs {before['cs']:#x} -> {after['cs']:#x}, ss {before['ss']:#x} -> {after['ss']:#x}, eflags {flags_text(after['eflags'])}")
        if Machine.call and Machine.call.name in LEAD_ELSEWHERE and after["rip"] != behind_the_door():
            print("= ? (there is no way back to the place of the call: the program goes on here)")
        else:
            print(decode.answer_text(Machine.call, register("rax")))
        Machine.entered = None
        written = console_text()
        if written:
            print("on the machine's console: " + written, end="")

    def end_text(self):
        call = Machine.call.name if Machine.call else "the call"
        return f"{call} did not come back; " + super().end_text()

    @staticmethod
    def _is_back(after):
        """A child that begins its life at the same place has other page tables, or, by vfork, the answer 0. A program that execve
        loaded begins with zeros in its registers."""
        name = Machine.call.name if Machine.call else ""
        if name in LEAD_ELSEWHERE and after["rip"] != behind_the_door():
            if name == "rt_sigreturn":
                return page_tables(after) == page_tables(Machine.entered)
            return not any(register(each) for each in ("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r12"))
        is_child = name in MAKE_A_CHILD and register("rax") == 0
        return (after["rip"] == behind_the_door() and after["rsp"] == Machine.entered["rsp"]
                and page_tables(after) == page_tables(Machine.entered) and not is_child)
