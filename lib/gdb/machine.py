"""machine.py [--timeout SECONDS] [--option WORD]... FOLDER [COMMAND...]: runs one command in a machine of its own, under QEMU,
its console here, and ends with the command's status. Does not belong here: what lies in FOLDER (Makefile), or gdb (kernel.py)."""
import argparse
import os
import signal
import subprocess
import sys
import tempfile

# No processor of the host's is lent to it: KVM is not everywhere. It ends with whoever started it, however that ends.
QEMU = ["setpriv", "--pdeathsig", "KILL", "qemu-system-x86_64", "-accel", "tcg", "-m", "256", "-no-reboot", "-nic", "none",
        "-display", "none", "-monitor", "none"]
# nokaslr: functions have the same address in each boot, so that one boot's /proc/kallsyms serves the next. no_timer_check:
# on a busy host, ticks come too late for a kernel that counts them at boot, and ends where they do.
KERNEL_OPTIONS = ["console=ttyS0", "panic=-1", "nokaslr", "no_timer_check", "quiet", "loglevel=0"]


def arguments(folder, command, options=(), is_typed_at=False):
    """QEMU's, but for the serial lines: the first is the console. A command that nobody types at has nothing to read."""
    if any(not word or set(word) & set(" \t\n\"") for word in [*command, *options]):
        raise ValueError("a word on the kernel's command line has no blanks and no quotes, and is not empty")
    append = [*KERNEL_OPTIONS, *([] if is_typed_at else ["input=/dev/null"]), *options] + (["--", *command] if command else [])
    return QEMU + ["-kernel", os.path.join(folder, "vmlinuz"), "-initrd", os.path.join(folder, "image.cpio"),
                   "-append", " ".join(append)]


def run(asked, status):
    """Until the machine switches itself off. `status` is the file behind its second serial line."""
    is_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    command = arguments(asked.folder, asked.command, [*asked.option, "status=/dev/ttyS1"], is_terminal)
    if is_terminal:
        return subprocess.call(command + ["-serial", "mon:stdio", "-serial", "file:" + status])
    with subprocess.Popen(command + ["-serial", "stdio", "-serial", "file:" + status], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE) as machine:
        try:
            output, late = machine.communicate(timeout=asked.timeout)[0], None
        except subprocess.TimeoutExpired:
            machine.kill()
            output, late = machine.communicate()[0], f"machine: not done after {asked.timeout:g} s"
    sys.stdout.buffer.write(output.replace(b"\r\n", b"\n"))  # a terminal's newline is not a file's
    sys.stdout.flush()
    return late or machine.returncode


def main():
    parser = argparse.ArgumentParser(prog="machine", description=__doc__.split(".")[0], add_help=True)
    parser.add_argument("--timeout", type=float, default=None)
    parser.add_argument("--option", action="append", default=[])
    parser.add_argument("folder")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    asked = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # an end like Ctrl-C's: nothing of it stays
    with tempfile.TemporaryDirectory() as folder:
        status = os.path.join(folder, "status")
        try:
            failure = run(asked, status)
        except (OSError, ValueError) as error:
            failure = f"machine: {error}"
        except KeyboardInterrupt:
            failure = "machine: interrupted"
        if failure:
            return failure if isinstance(failure, str) else f"machine: QEMU ended with status {failure}"
        try:
            with open(status, encoding="ascii") as file:
                return int(file.read())
        except (OSError, ValueError):
            return "machine: no status came: its kernel or its first process failed"


if __name__ == "__main__":
    sys.exit(main())
