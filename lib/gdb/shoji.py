"""What shoji adds to gdb: `gdb -x lib/gdb/shoji.py PROGRAM`, then `help shoji`.
Does not belong here: the commands themselves (doorway.py, program.py); this loads them and lists them."""
import os
import sys

import gdb

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bare_names
import doorway
import program
sys.path.pop(0)


class Shoji(gdb.Command):
    def __init__(self, commands):
        lines = [f"{name:<14}{command.__doc__.splitlines()[0]}" for name, command in commands.items()]
        type(self).__doc__ = "Commands for looking through a program into the kernel.\n\n" + "\n".join(
            lines + ["print errno   Print errno of the selected thread.", "",
                     "backtrace shows the way from the kernel's door to _start. break open stops in the C function",
                     "of that name only; break kernel::open stops one floor below."])
        super().__init__("shoji", gdb.COMMAND_USER)

    def invoke(self, argument, from_tty):
        gdb.execute("help shoji")


Shoji({"next-syscall": doorway.NextSyscall, "step-syscall": doorway.StepSyscall, "auxv": program.Auxiliary})
for each in (doorway.NextSyscall, doorway.StepSyscall, program.Auxiliary, program.Errno):
    each()
gdb.execute("macro define errno $_errno()")
gdb.execute("set backtrace past-main on")
gdb.execute("set print entry-values no")  # open (file=..., oflag=0), not (file=file@entry=..., oflag=oflag@entry=0)
gdb.events.breakpoint_created.connect(bare_names.prefer_bare_name)
