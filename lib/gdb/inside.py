"""What shoji adds to gdb for a machine under QEMU: `gdb -x lib/gdb/inside.py PROGRAM`, then `help inside`.
Does not belong here: the commands themselves (kernel.py, gates.py); this loads them and lists them."""
import os
import sys

import gdb

sys.dont_write_bytecode = True
folder = os.path.dirname(os.path.abspath(__file__))
gdb.execute("source " + os.path.join(folder, "shoji.py"))
sys.path.insert(0, folder)
import gates
import kernel
sys.path.pop(0)

COMMANDS = {"boot": kernel.Boot, "to-the-door": kernel.ToTheDoor, "enter-kernel": kernel.EnterKernel, "follow": kernel.Follow,
            "leave-kernel": kernel.LeaveKernel, "idt-gate": gates.IdtGate, "catch-lstar": gates.CatchLstar}


class Inside(gdb.Command):
    __doc__ = "Commands for stepping through a system call in a real kernel.\n\n" + "\n".join(
        f"{name:<14}{command.__doc__.splitlines()[0]}" for name, command in COMMANDS.items())

    def __init__(self):
        super().__init__("inside", gdb.COMMAND_USER)

    def invoke(self, argument, from_tty):
        gdb.execute("help inside")


for each in (Inside, *COMMANDS.values()):
    each()
