"""The kernel's functions by address, from a /proc/kallsyms that the same kernel printed.
Does not belong here: gdb, or functions of user programs (image.py)."""
import bisect


class Symbols:
    """Functions alone, and places that may be jumped to: the types t, T, w and W of nm(1)."""

    def __init__(self, path):
        self.address = {}
        self.names = {}
        with open(path, encoding="ascii", errors="replace") as lines:
            for line in lines:
                words = line.split()
                if len(words) == 3 and words[1] in "tTwW":  # a module's have a fourth word
                    self.names.setdefault(int(words[0], 16), []).append(words[2])
                    self.address.setdefault(words[2], int(words[0], 16))
        if not any(self.names):
            raise ValueError(f"{path} hides the addresses, or has none: only root's /proc/kallsyms tells them")
        self.places = sorted(self.names)

    def at(self, address):
        """The name of exactly that place, or None. Of several the shortest, but none that only marks a section's end."""
        names = self.names.get(address)
        return min(names, key=lambda name: (name.startswith("__pfx_"), name.endswith("_end"), len(name))) if names else None

    def text(self, address):
        """0xffffffff81c00080 <entry_SYSCALL_64>: with the nearest name at or below it."""
        found = bisect.bisect_right(self.places, address) - 1
        if found < 0:
            return f"{address:#x}"
        offset = address - self.places[found]
        return f"{address:#x} <{self.at(self.places[found])}" + (f"+{offset}>" if offset else ">")
