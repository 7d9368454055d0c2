# From the first instruction of syscall() to the `syscall`: every value is followed from register to register.
# Does not belong here: what the instruction does (registers.test, step-syscall).

SOURCE = {"rax": "rdi", "rdi": "rsi", "rsi": "rdx", "rdx": "rcx", "r10": "r8", "r8": "r9", "r9": "stack"}


def follow_moves():
    """Steps up to the instruction; {register: where its value was when the function began}."""
    came_from = {name: name for name in ("rdi", "rsi", "rdx", "rcx", "r8", "r9")}
    on_stack = value("$rsp") + 8  # above the return address: the seventh argument
    while instruction() != ["syscall"]:
        name, operands = instruction()
        source, target = operands.lstrip("%").split(",%") if name == "mov" else (None, None)
        if operands == "%rbp" or operands == "%rsp,%rbp":
            gdb.execute("stepi", to_string=True)  # makes the frame
            continue
        assert name == "mov", instruction()
        if source.endswith("(%rbp)"):
            assert value("$rbp") + int(source[:source.index("(")], 16) == on_stack, source
            expected, came_from[target] = word(on_stack), "stack"
        else:
            expected, came_from[target] = value("$" + source), came_from[source]
        gdb.execute("stepi", to_string=True)
        assert value("$" + target) == expected, (source, target)
    return came_from


@must_hold
def moves():
    gdb.execute("break *syscall")
    gdb.execute("run")
    came_from = follow_moves()
    assert {name: came_from.get(name) for name in SOURCE} == SOURCE, came_from
    assert (value("$rax"), value("$rdi"), value("$rdx")) == (1, 1, 6)
    assert memory(value("$rsi"), 6) == b"Hello\n"

    here = value("$rip")
    gdb.execute("step-syscall")
    assert value("$rax") == 6
    assert value("$rcx") == value("$rip") == here + 2
    assert value("$r11") == flags()
