"""What the scripts of these tests share; gdb runs this file first, in the same Python session.
Does not belong here: what a test holds. A script without an end leaves 1: RUN lines close with `quit 1`."""
import os
import re
import traceback

import gdb


def must_hold(test):
    """Runs the test at once and ends gdb: status 0 if it returns, 1 and its traceback if an assertion fails."""
    status = 1
    try:
        test()
        status = 0
    except BaseException:
        traceback.print_exc()
    gdb.execute(f"quit {status}")


def execute(command):
    """A command's output as lines."""
    return gdb.execute(command, to_string=True).splitlines()


def value(name):
    """A register, or another expression, as an unsigned number."""
    return int(gdb.parse_and_eval(f"(unsigned long){name}"))


def flags():
    return int(gdb.parse_and_eval("(int)$eflags"))  # gdb casts its flags type to nothing longer


def instruction():
    """The one that comes next, without its address: ["mov", "%rdi,%rax"]."""
    here = gdb.newest_frame().pc()
    return gdb.selected_inferior().architecture().disassemble(here)[0]["asm"].split()


def memory(address, size):
    return gdb.selected_inferior().read_memory(address, size).tobytes()


def word(address):
    return int.from_bytes(memory(address, 8), "little")


def frames():
    """The functions of a backtrace, innermost first, inlined ones counted; it must end because there is no caller."""
    names, frame = [], gdb.newest_frame()
    while frame is not None:
        names.append(re.sub(r"(?<=\w)\(.*", "", frame.name()))  # some come with their parameters' types
        last, frame = frame, frame.older()
    assert last.unwind_stop_reason() == gdb.FRAME_UNWIND_OUTERMOST, last.unwind_stop_reason()
    return names


def run_to_write():
    """To the `syscall` instruction of the first write; what is called before is returned, decoded."""
    before = []
    while not (call := execute("next-syscall")[-1]).startswith("write("):
        assert "program" not in call, call
        before.append(call.split("(")[0])
    return before
