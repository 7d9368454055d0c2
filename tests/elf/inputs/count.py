"""count.py INSTRUCTIONS CALLS PROGRAM: runs it in an empty environment, instruction by instruction, from the first to the
one that ends it; fails where they are more than INSTRUCTIONS (=N: other than N), or the system calls among them not CALLS.
Does not belong here: which calls they are (strace's business)."""
import ctypes
import os
import signal
import sys

PTRACE_TRACEME, PTRACE_PEEKTEXT, PTRACE_PEEKUSER, PTRACE_SINGLESTEP = 0, 1, 3, 9
USER_RIP = 16 * 8  # offsetof(struct user, regs.rip), sys/user.h
SYSCALL = 0x050F  # the instruction's two bytes

ptrace = ctypes.CDLL(None, use_errno=True).ptrace
ptrace.restype = ctypes.c_long
ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]


def start(program):
    child = os.fork()
    if child == 0:
        os.dup2(os.open("/dev/null", os.O_WRONLY), 1)
        ptrace(PTRACE_TRACEME, 0, None, None)
        os.execve(program, [program], {})
    return child


def count(program):
    """Returns (instructions, system calls, exit status)."""
    child = start(program)
    instructions = calls = 0
    status = os.waitpid(child, 0)[1]  # it has been loaded, and nothing of it has run
    while os.WIFSTOPPED(status):
        if os.WSTOPSIG(status) != signal.SIGTRAP:
            sys.exit(f"{program} was stopped by signal {os.WSTOPSIG(status)}")
        rip = ptrace(PTRACE_PEEKUSER, child, USER_RIP, None)
        calls += ptrace(PTRACE_PEEKTEXT, child, rip, None) & 0xFFFF == SYSCALL
        instructions += 1
        if ptrace(PTRACE_SINGLESTEP, child, None, None) != 0:
            sys.exit("ptrace: " + os.strerror(ctypes.get_errno()))
        status = os.waitpid(child, 0)[1]
    return instructions, calls, os.waitstatus_to_exitcode(status)


def main():
    limit, wanted_calls, program = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    instructions, calls, status = count(program)
    print(f"{os.path.basename(program)}: {instructions} instructions ({limit}), {calls} system calls ({wanted_calls}), "
          f"status {status}")
    fits = instructions == int(limit[1:]) if limit.startswith("=") else 0 < instructions <= int(limit)
    sys.exit(not (fits and calls == wanted_calls and status == 0))


if __name__ == "__main__":
    main()
