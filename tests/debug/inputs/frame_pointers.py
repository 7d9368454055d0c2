# What a profiler does without debug information: %rbp points to the caller's %rbp, and right above lies the way back.
# Does not belong here: what gdb itself unwinds (backtraces.py).


@must_hold
def chain():
    assert execute("next-syscall") == ['write(1, "Hello\\n", 6)']
    frame, callers = value("$rbp"), []
    while frame != 0:
        frame, back = word(frame), word(frame + 8)
        callers.append(execute(f"info symbol {back - 1:#x}")[0].split()[0].split("(")[0])
    assert callers == ["main", "start_c", "_start"], callers
