# The frames at the `syscall` instruction of the first write, where stdout is what the tests below say.
# Does not belong here: how a session is run (session.py).

INSTRUCTION = ["shoji::kernel::syscall", "shoji::kernel::write"]
BEGIN = ["main", "start_c", "_start"]


def write_backtrace(before, *between):
    """Holds which calls come before the first write, and which functions lead from main to it."""
    assert run_to_write() == before
    assert frames() == INSTRUCTION + list(between), frames()


def give_terminal():
    """A terminal for the program's descriptors 0, 1 and 2. gdb in a pipe would pass its pipe on."""
    import pty
    ours, theirs = pty.openpty()
    gdb.execute(f"set inferior-tty {os.ttyname(theirs)}")
    return ours
