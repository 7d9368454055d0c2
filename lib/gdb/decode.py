"""A system call as text, from the registers and memory of the stopped program: its arguments and its answer.
Does not belong here: when the program is stopped (doorway.py), or what a call takes (lib/kernel/syscalls.def)."""
import gdb
import tables

LONGEST_STRING = 32  # bytes of a text or buffer that are shown, as strace does; paths are shown whole
LONGEST_PATH = 4096  # PATH_MAX: the kernel takes no longer one
AT_FDCWD = -100
ARGUMENT_REGISTERS = ("rdi", "rsi", "rdx", "r10", "r8", "r9")

CALLS = tables.calls()
ERRORS = tables.errors()

# Which names of which header belong to a set of syscalls.def. Sets that are not here are shown in hex.
NAMED_SETS = {
    "open_flags": ("fcntl.h", r"O_(?!ACCMODE)\w+"),
    "seek_whence": ("unistd.h", r"SEEK_\w+"),
    "access_modes": ("unistd.h", r"[FRWX]_OK"),
    "mmap_protection": ("sys/mman.h", r"PROT_\w+"),
    "mmap_flags": ("sys/mman.h", r"MAP_\w+"),
    "ioctl_commands": ("sys/ioctl.h", r"(?:TC|TIOC|FIO)\w+"),
    "clock_ids": ("time.h", r"CLOCK_\w+"),
    "sigprocmask_how": ("signal.h", r"SIG_(?:UN)?BLOCK|SIG_SETMASK"),
    "wait_options": ("sys/wait.h", r"W[A-Z]+"),
}
SIGNALS = ("signal.h", r"SIG[A-Z0-9]+")
ACCESS_FIELD = 3  # the bits of open's flags that are one of three values: O_ACCMODE


def register(name):
    """A general register as an unsigned number."""
    return int(gdb.selected_frame().read_register(name)) & (2**64 - 1)


def signed(value, bits):
    value &= 2**bits - 1
    return value - 2**bits if value >> (bits - 1) else value


def read_memory(address, size):
    """The bytes there, or None where they cannot be read."""
    try:
        return gdb.selected_inferior().read_memory(address, size).tobytes() if size else b""
    except gdb.MemoryError:
        return None


def read_string(address, limit):
    """The bytes before the NUL, at most limit + 1 of them; None where they cannot be read."""
    text = b""
    while len(text) <= limit and b"\0" not in text:
        block = min(64 - address % 64, limit + 1 - len(text))  # never beyond the page that the string ends in
        more = read_memory(address, block)
        if more is None:
            return None
        text, address = text + more, address + block
    return text.split(b"\0")[0]


def quoted(text, limit):
    """As C writes it, with "..." behind it where there is more."""
    escapes = {7: r"\a", 8: r"\b", 9: r"\t", 10: r"\n", 11: r"\v", 12: r"\f", 13: r"\r", 34: r"\"", 92: r"\\"}
    shown = text[:limit]
    out = []
    for byte, following in zip(shown, shown[1:] + b" "):
        octal = f"\\{byte:03o}" if chr(following).isdigit() else f"\\{byte:o}"
        out.append(escapes.get(byte) or (chr(byte) if 32 <= byte < 127 else octal))
    return '"' + "".join(out) + '"' + ("..." if len(text) > limit else "")


def pointer(address):
    return hex(address) if address else "NULL"


def string_at(address, limit):
    text = read_string(address, limit) if address else None
    return pointer(address) if text is None else quoted(text, limit)


def strings_at(address):
    """An array of strings that a null pointer ends."""
    shown = []
    while address and len(shown) < LONGEST_STRING:
        word = read_memory(address + 8 * len(shown), 8)
        if word is None:
            return pointer(address)
        if not any(word):
            return "[" + ", ".join(shown) + "]"
        shown.append(string_at(int.from_bytes(word, "little"), LONGEST_STRING))
    return "[" + ", ".join(shown + ["..."]) + "]" if address else "NULL"


def buffer_at(address, size):
    text = read_memory(address, min(size, LONGEST_STRING + 1)) if address else None
    return pointer(address) if text is None else quoted(text, LONGEST_STRING)


def one_of(value, set_name):
    header, pattern = NAMED_SETS.get(set_name, (None, None))
    names = tables.defines(header, pattern) if header else {}
    return next((name for name, number in names.items() if number == value), None)


def flags(value, set_name):
    """Names joined by |, those of most bits first, and what is left in hex."""
    header, pattern = NAMED_SETS.get(set_name, (None, None))
    names = tables.defines(header, pattern) if header else {}
    shown = []
    if set_name == "open_flags":
        field = value & ACCESS_FIELD
        shown = [name for name, number in names.items() if number == field][:1]
        value -= field if shown else 0
    found = {}
    for name, number in sorted(names.items(), key=lambda item: -bin(item[1]).count("1")):
        if number and number & value == number:
            found[number] = name
            value -= number
    shown += [found[number] for number in sorted(found)] + ([hex(value)] if value else [])
    return "|".join(shown) or one_of(0, set_name) or "0"


def argument(kind, parameters, value, all_values):
    """One argument as text; all_values are the call's, by name: a buffer's length is among them."""
    small = signed(value, 32)
    if kind in ("FD", "PID", "INT"):
        return str(small)
    if kind == "DIRFD":
        return "AT_FDCWD" if small == AT_FDCWD else str(small)
    if kind == "PATH":
        return string_at(value, LONGEST_PATH)
    if kind == "STRING":
        return string_at(value, LONGEST_STRING)
    if kind == "STRINGS":
        return strings_at(value)
    if kind == "IN_BUFFER":
        return buffer_at(value, all_values[parameters[1]])
    if kind in ("FLAGS", "ONE_OF"):
        value = small & 0xffffffff if value == small % 2**64 else value
        return flags(value, parameters[1]) if kind == "FLAGS" else one_of(value, parameters[1]) or hex(value)
    if kind == "MODE":
        return f"0{value & 0xffffffff:o}"
    if kind == "SIZE":
        return str(value)
    if kind in ("OFFSET", "LONG"):
        return str(signed(value, 64))
    if kind == "SIGNAL":
        return next((name for name, number in tables.defines(*SIGNALS).items() if number == small), str(small))
    if kind in ("UID", "GID"):
        return "-1" if small == -1 else str(value & 0xffffffff)
    if kind == "UNSIGNED":
        return str(value & 0xffffffff)
    if kind in ("HEX", "DEVICE", "ANY"):
        return hex(value) if value > 9 else str(value)
    return pointer(value)  # ADDRESS, and objects, whose insides are for `print` to show


def call_text():
    """The call that the registers hold at a `syscall` instruction: write(1, "Hello\\n", 6)."""
    number = register("rax")
    call = CALLS.get(number)
    if call is None:
        return f"syscall_{signed(number, 64)}(" + ", ".join(hex(register(name)) for name in ARGUMENT_REGISTERS) + ")"
    values = {parameters[0]: register(name) for (_, parameters), name in zip(call.arguments, ARGUMENT_REGISTERS)}
    shown = [argument(kind, parameters, values[parameters[0]], values) for kind, parameters in call.arguments]
    creates = ("O_CREAT", "O_TMPFILE")
    if call.name in ("open", "openat") and not any(name in shown[-2] for name in creates):
        shown.pop()  # the kernel looks at the mode only where a file may be made
    return f"{call.name}(" + ", ".join(shown) + ")"


def answer_text(call, value):
    """What stands in %rax behind the instruction: = 6, or = -1 and the error."""
    number = signed(value, 64)
    if -4095 <= number <= -1:
        name, message = ERRORS.get(-number, (f"error {-number}", "unknown"))
        return f"= -1 {name} ({message})"
    result = call.result if call else "RETURNS_VALUE"
    if result in ("RETURNS_ADDRESS", "RETURNS_HEX"):
        return f"= {value:#x}"
    return f"= 0{value:o}" if result == "RETURNS_OCTAL" else f"= {number}"
