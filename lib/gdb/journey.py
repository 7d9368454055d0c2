"""Resuming the program from one address to another without a step: breakpoints that only gdb's Python sees.
Does not belong here: which addresses these are, or what is printed on arrival (doorway.py)."""
import gdb
import program


def show_inlined_frames():
    """Where an inlined function begins right at a breakpoint of ours, gdb still shows its caller, and would enter it at
    the next `step`. Once %rip has been elsewhere it does not: then kernel::syscall is frame 0 at its instruction."""
    here = gdb.newest_frame().pc()
    for place in (here + 1, here):
        gdb.execute(f"set $pc = {place:#x}")
        gdb.newest_frame()


class Journey:
    """One resumption of the program up to one of some addresses."""

    def __init__(self, addresses, thread=None):
        self.addresses = set(addresses)
        self.thread = thread  # gdb's number of the only thread that is to stop there
        self.marks = []
        self.stop = self.exit = None

    def _stopped(self, event):
        self.stop = event

    def _exited(self, event):
        self.exit = event

    def _set_marks(self):
        for address in sorted(self.addresses):
            mark = gdb.Breakpoint(f"*{address:#x}", internal=True)
            mark.silent = True
            mark.thread = self.thread
            self.marks.append(mark)

    def _forget_marks(self, event=None):
        for mark in self.marks:
            if mark.is_valid():
                mark.delete()

    def go(self, command):
        """Executes `continue` or `run`. gdb itself tells of an end, or of a stop elsewhere."""
        gdb.events.stop.connect(self._stopped)
        gdb.events.exited.connect(self._exited)
        try:
            self._set_marks()
            gdb.execute(command, to_string=True)
        finally:
            gdb.events.stop.disconnect(self._stopped)
            gdb.events.exited.disconnect(self._exited)
            self._forget_marks()
        if self.has_arrived():
            show_inlined_frames()

    def go_through_execve(self):
        """`continue`, and True if the process then runs another program, where the addresses mean nothing: the
        breakpoints are gone before gdb lays them into it."""
        gdb.execute("tcatch exec", to_string=True)
        catch = gdb.convenience_variable("bpnum")
        gdb.events.new_objfile.connect(self._forget_marks)
        try:
            self.go("continue")
        finally:
            gdb.events.new_objfile.disconnect(self._forget_marks)
            unused = [each for each in gdb.breakpoints() if each.number == catch]
            for each in unused:
                each.delete()
        return program.is_running() and not unused

    def has_arrived(self):
        return program.is_running() and gdb.newest_frame().pc() in self.addresses

    def rest_text(self):
        """How the program came to rest, if it did not arrive."""
        if program.is_running():
            signal = getattr(self.stop, "stop_signal", None)
            return f"the program was stopped by {signal}" if signal else "the program was stopped"
        if hasattr(self.exit, "exit_code"):
            return f"the program has ended with status {self.exit.exit_code}"
        signal = gdb.convenience_variable("_exitsignal")
        return f"the program was ended by signal {int(signal)}" if signal is not None else "the program has ended"
