# gdb commands that change what the kernel left on the stack for a new program; use them at its first instruction.
# Checks do not belong here: the programs make them.

import gdb


def auxiliary_entries():
    """Yields (address, type) of each entry of the auxiliary vector, AT_NULL's not among them."""
    word = gdb.lookup_type("long")

    def read(address):
        return int(gdb.Value(address).cast(word.pointer()).dereference())

    at = int(gdb.parse_and_eval("$rsp"))
    at += 8 * (read(at) + 2)
    while read(at) != 0:
        at += 8
    at += 8
    while read(at) != 0:
        yield at, read(at)
        at += 16


class SetAuxiliary(gdb.Command):
    """set-auxiliary TYPE VALUE: gives that entry of the vector another value."""

    def __init__(self):
        super().__init__("set-auxiliary", gdb.COMMAND_USER)

    def invoke(self, argument, from_tty):
        wanted, value = argument.split()
        for address, kind in auxiliary_entries():
            if kind == int(wanted):
                gdb.execute(f"set var *(long *){address + 8} = {value}")
                return
        print(f"no entry of type {wanted}")


class DropAuxiliary(gdb.Command):
    """drop-auxiliary TYPE: turns that entry into AT_IGNORE."""

    def __init__(self):
        super().__init__("drop-auxiliary", gdb.COMMAND_USER)

    def invoke(self, argument, from_tty):
        for address, kind in auxiliary_entries():
            if kind == int(argument):
                gdb.execute(f"set var *(long *){address} = 1")


SetAuxiliary()
DropAuxiliary()
