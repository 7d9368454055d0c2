"""strace_normalise.py [--by-process] TRACE: a trace with what differs from run to run replaced: addresses, process ids,
random bytes, times used. --by-process: of a trace by -f -o, each process's lines by themselves, and what other processes'
lines broke off joined again. Does not belong here: anything that two runs must agree in, be it a blank: then a comparison
would not compare."""
import re
import sys

ADDRESS = re.compile(r"\b0x[0-9a-f]{6,16}\b")
RANDOM = re.compile(r'(getrandom\()"(?:\\x[0-9a-f]{2})*"')
TIMES = re.compile(r"\b((?:si_[us]time)=)\d+(?: /\* [0-9.]+ s \*/)?")
# Where a number is a process or a thread: $1 what stands before, $2 the number.
PIDS = [re.compile(pattern, re.MULTILINE) for pattern in (
    r"(^\[pid +)(\d+)\b",
    r"(^)(\d+)(?= +[\w<+-])",
    r"((?:^|[ \]])(?:<\.\.\. )?(?:clone3?|v?fork|getp?pid|gettid|set_tid_address|wait4|getpgrp|setsid|rt_sigreturn)\b.* = )(\d+)$",
    r"(\b(?:kill|t?g?kill|wait4|rt_sigqueueinfo|process_vm_\w+|setpgid|getpgid|getsid|prlimit64)\()(\d+)\b",
    r"(\btgkill\(\w+, )(\d+)\b",
    r"(\b(?:waitid\(P_PID|ptrace\(\w+), )(\d+)\b",
    r"(\b(?:si_pid|_cpid|_l[sr]?pid|\{pid)=)(\d+)\b",
    r"(\bparent_tid=\[)(\d+)\b",
    r"(Process )(\d+)\b",
    r"(in pid )(\d+)\b",
)]


def normalise(text):
    text = TIMES.sub(r"\1TIME", RANDOM.sub(r'\1"RANDOM"', ADDRESS.sub("ADDRESS", text)))
    names = {"0": "0"}
    for line in text.split("\n"):
        for pattern in PIDS:
            for found in pattern.finditer(line):
                names.setdefault(found[2], f"PID{len(names)}")
    lines = text.split("\n")
    for at, line in enumerate(lines):
        for pattern in PIDS:
            line = pattern.sub(lambda found: found[1] + names.get(found[2], found[2]), line)
        # A process id has more digits at one time than at another, and the result stands further to the right.
        lines[at] = line if line == lines[at] else re.sub(r"\) += ", ") = ", line)
    return "\n".join(lines)


def by_process(text):
    lines, broken_off = {}, {}
    for line in text.splitlines():
        pid, rest = re.match(r"(\d+) +(.*)$", line).groups()
        own = lines.setdefault(pid, [])
        superseded = re.search(r"superseded by execve in pid (\d+)", rest)
        if superseded:
            broken_off[pid] = broken_off.pop(superseded[1])
        resumed = re.match(r"<\.\.\. \w+ resumed>(.*)$", rest)
        if resumed:
            rest = broken_off.pop(pid) + resumed[1]
        if rest.endswith(" <unfinished ...>"):
            broken_off[pid] = rest[:-len(" <unfinished ...>")]
        else:
            own.append(re.sub(r"\) += ", ") = ", rest))  # a line that was broken off is aligned otherwise
    return "".join(f"{pid} {line}\n" for pid, own in lines.items() for line in own)


if __name__ == "__main__":
    with open(sys.argv[-1], encoding="utf-8", errors="surrogateescape") as trace:
        content = trace.read()
    sys.stdout.reconfigure(errors="surrogateescape")
    sys.stdout.write(normalise(by_process(content) if "--by-process" in sys.argv else content))
