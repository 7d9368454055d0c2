# The program is stepped through the instruction by the processor's trap flag, 0x100, which then stands in r11.
# Does not belong here: step-syscall, which avoids the flag.


@must_hold
def trap_flag():
    execute("next-syscall")
    gdb.execute("stepi")
    assert value("$rax") == 6
    assert value("$r11") == flags() | 0x100, (hex(value("$r11")), hex(flags()))
