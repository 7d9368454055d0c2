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

NAMES = tables.names()
SIGNALS = ("signal.h", r"SIG[A-Z0-9]+")


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
    """SEEK_CUR, or 0x5 /* SEEK_??? */ where no name has the value."""
    _, unknown, names = NAMES.get(set_name, (0, None, []))
    unnamed = f"{value:#x} /* {unknown} */" if unknown else hex(value)
    return next((name for name, number in names if number == value), unnamed)


def flags(value, set_name):
    """O_RDONLY|O_CLOEXEC: what the set's field holds, each flag, and what is left in hex."""
    field, unknown, names = NAMES.get(set_name, (0, None, []))
    shown = [one_of(value & field, set_name)] if field else []
    if not field and value == 0:
        return next((name for name, number in names if number == 0), "0")
    value &= ~field
    for name, number in names:
        if number and not number & field and value & number == number:
            shown.append(name)
            value &= ~number
    if value and not shown and unknown:
        return f"{value:#x} /* {unknown} */"
    return "|".join(shown + ([hex(value)] if value else []))


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
        return flags(value, parameters[1]) if kind == "FLAGS" else one_of(value & 0xffffffff, parameters[1])
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
