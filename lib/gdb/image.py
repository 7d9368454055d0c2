"""The program's ELF file: its symbols, its functions with their bytes, and its thread-local storage.
Does not belong here: anything of a running process, or gdb itself. Sources: elf(5), and the psABI for its values."""
import bisect
import struct
from collections import namedtuple

Symbol = namedtuple("Symbol", "name value size kind section")
Function = namedtuple("Function", "name start code")

PT_LOAD, PT_TLS = 1, 7
SHT_SYMTAB = 2
STT_FUNC, STT_TLS = 2, 6
ET_DYN = 3


class Image:
    """One 64-bit little-endian ELF file. Addresses are the file's own: a position-independent one runs elsewhere."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.data = file.read()
        if self.data[:6] != b"\x7fELF\2\1":
            raise ValueError(f"{path} is no 64-bit ELF file")
        self.kind, _, _, self.entry, segments, sections = struct.unpack_from("<HHIQQQ", self.data, 16)
        count, _, section_count = struct.unpack_from("<HHH", self.data, 56)
        # type, flags, offset, address, physical address, size in the file, size in memory, alignment
        self.segments = [struct.unpack_from("<IIQQQQQQ", self.data, segments + 56 * i) for i in range(count)]
        self.symbols = self._symbols(sections, section_count)

    def _symbols(self, sections, count):
        # name, type, flags, address, offset, size, link, ...
        headers = [struct.unpack_from("<IIQQQQI", self.data, sections + 64 * i) for i in range(count)]
        symbols = []
        for _, kind, _, _, offset, size, link in headers:
            if kind == SHT_SYMTAB:
                strings = headers[link][4]
                for at in range(offset, offset + size, 24):
                    name, info, _, section, value, length = struct.unpack_from("<IBBHQQ", self.data, at)
                    end = self.data.index(b"\0", strings + name)
                    text = self.data[strings + name:end].decode("utf-8", "replace")
                    symbols.append(Symbol(text, value, length, info & 15, section))
        return symbols

    def is_movable(self):
        return self.kind == ET_DYN

    def read(self, address, size):
        """Bytes of the file as they lie in memory; fewer where a segment ends."""
        for kind, _, offset, start, _, in_file, _, _ in self.segments:
            if kind == PT_LOAD and start <= address < start + in_file:
                at = offset + address - start
                return self.data[at:min(at + size, offset + in_file)]
        return b""

    def functions(self):
        """Every function, ascending. Assembly may give no size: then the next symbol's address is its end."""
        places = sorted({symbol.value for symbol in self.symbols if symbol.section and symbol.kind != STT_TLS})
        found = {}
        for symbol in self.symbols:
            if symbol.kind == STT_FUNC and symbol.section:
                after = bisect.bisect_right(places, symbol.value)
                end = places[after] if after < len(places) else symbol.value
                size = symbol.size or end - symbol.value
                found[symbol.value] = Function(symbol.name, symbol.value, self.read(symbol.value, size))
        return [found[start] for start in sorted(found)]

    def thread_offset(self, name):
        """Where a thread-local variable lies, in bytes from %fs's base: below it (variant II). None: there is none."""
        for symbol in self.symbols:
            if symbol.name == name and symbol.kind == STT_TLS and symbol.section:
                _, _, _, start, _, _, size, align = next(each for each in self.segments if each[0] == PT_TLS)
                align = max(align, 1)
                # The block's end is aligned, and its start lies as far above a multiple of `align` as in the file.
                return symbol.value - (size + (-size - start) % align)
        return None
