"""`break open` means the C function open and nothing else.
Does not belong here: any other change to what gdb's own commands do."""
import re

import gdb
import program


def innermost_function(address):
    """The function that the source has there, be it inlined."""
    block = gdb.block_for_pc(address)
    while block is not None and block.function is None:
        block = block.superblock
    return block.function.name if block is not None else ""


def prefer_bare_name(breakpoint):
    """gdb looks for a bare name in every namespace, and would stop in shoji::kernel::open and its likes, too, even at
    the next `finish`. Where a C function has the name itself, the other places are set and switched off: `info
    breakpoints` shows them, `break kernel::open` stops there."""
    if breakpoint.type != gdb.BP_BREAKPOINT or not re.fullmatch(r"\w+", breakpoint.location or ""):
        return
    places = getattr(breakpoint, "locations", [])  # since gdb 13
    own = [place.address for place in places
           if program.function_and_offset(place.address)[0] == breakpoint.location]
    for place in places if own else []:
        if place.address != min(own) and innermost_function(place.address).startswith("shoji::"):
            place.enabled = False
