"""The commands next-syscall and step-syscall: up to a `syscall` instruction, and through it.
Does not belong here: how a call or its answer is written (decode.py), or where instructions begin (program.py)."""
import struct

import gdb
import decode
import program
from journey import Journey

SAVED_RIP = 168  # from %rsp at rt_sigreturn, which is where the kernel laid the ucontext: uc_mcontext.gregs[REG_RIP]


class NextSyscall(gdb.Command):
    """Run to the next `syscall` instruction, and print the call that it will make.

The program is started if it does not run, and is stopped before the instruction, where `info registers` shows the
number in rax and the arguments in rdi, rsi, rdx, r10, r8 and r9. Then, `step-syscall` goes through the door."""

    def __init__(self):
        super().__init__("next-syscall", gdb.COMMAND_RUNNING)

    def invoke(self, argument, from_tty):
        if program.image().is_movable() and not program.is_running():
            gdb.execute("starti", to_string=True)  # only now its addresses are known
        places = program.syscall_places()
        if not places:
            raise gdb.GdbError(f"{program.name()} has no syscall instruction in any function that it names")
        journey = Journey(places)
        journey.go("continue" if program.is_running() else "run")
        if journey.has_arrived():
            print(decode.call_text())
        else:
            print(journey.rest_text() + (", before another system call" if program.is_running() else ""))


class StepSyscall(gdb.Command):
    """Execute the `syscall` instruction at hand, and print what it answers.

The answer stands in rax; rcx and r11 are lost to the instruction, so what became of them is printed, too. A
breakpoint behind the instruction stops the program, not `stepi`: that sets the trap flag, and r11 would show it."""

    def __init__(self):
        super().__init__("step-syscall", gdb.COMMAND_RUNNING)

    def invoke(self, argument, from_tty):
        if not program.is_running():
            raise gdb.GdbError("the program is not running: next-syscall starts it")
        gdb.newest_frame().select()
        here = gdb.selected_frame().pc()
        if decode.read_memory(here, len(program.SYSCALL)) != program.SYSCALL:
            instruction = gdb.selected_inferior().architecture().disassemble(here)[0]["asm"].strip()
            raise gdb.GdbError(f"not at a syscall instruction but at: {instruction}; next-syscall goes to the next one")
        # gdb steps over a breakpoint that stands at the instruction itself, and would set the trap flag for it.
        in_the_way = [each for each in gdb.breakpoints() if each.enabled and here in program.places_of(each)]
        for each in in_the_way:
            each.enabled = False
        try:
            self._step(decode.CALLS.get(decode.register("rax")), here + len(program.SYSCALL))
        finally:
            for each in in_the_way:
                each.enabled = True

    def _step(self, call, behind):
        name = call.name if call else ""
        if name == "rt_sigreturn":
            behind = int.from_bytes(decode.read_memory(decode.register("rsp") + SAVED_RIP, 8), "little")
        journey = Journey([behind], gdb.selected_thread().num)
        if name not in ("execve", "execveat"):
            journey.go("continue")
        elif journey.go_through_execve():
            print(f"= ? (this is another program now: {program.name()})")
            return
        if not journey.has_arrived():
            print(f"= ? ({journey.rest_text()})")
        elif name == "rt_sigreturn":
            print(f"= ? (back to where the signal came: {program.place_text(behind)})")
        else:
            self._tell(call, behind)

    def _tell(self, call, behind):
        print(decode.answer_text(call, decode.register("rax")))
        rcx, r11 = decode.register("rcx"), decode.register("r11")
        meaning = "the address behind the instruction" if rcx == behind else "not what the instruction leaves there"
        flags = gdb.Value(struct.pack("<I", r11 & 0xffffffff), gdb.parse_and_eval("$eflags").type)
        print(f"rcx = {program.place_text(rcx)}: {meaning}")
        print(f"r11 = {r11:#x} {flags}: the flags")
