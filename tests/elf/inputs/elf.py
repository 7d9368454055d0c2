"""The few fields of a 64-bit little-endian ELF file that the checks look at, by the names that elf(5) gives them.
Does not belong here: what the fields should be (programs.py)."""
import struct
from collections import namedtuple

PT_LOAD, PT_DYNAMIC, PT_INTERP, PT_NOTE, PT_TLS, PT_GNU_STACK = 1, 2, 3, 4, 7, 0x6474E551
PF_X, PF_W, PF_R = 1, 2, 4

Segment = namedtuple("Segment", "type flags offset vaddr paddr filesz memsz align")


class File:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.bytes = file.read()
        if self.bytes[:6] != b"\x7fELF\x02\x01":
            raise ValueError(f"{path} is no 64-bit little-endian ELF file")
        (self.type, self.machine, _, self.entry, phoff, shoff, _, self.header_size, phentsize, phnum, shentsize, shnum,
         shstrndx) = struct.unpack_from("<HHIQQQIHHHHHH", self.bytes, 16)
        self.headers_end = phoff + phnum * phentsize
        self.segments = [Segment(*struct.unpack_from("<IIQQQQQQ", self.bytes, phoff + i * phentsize))
                         for i in range(phnum)]
        headers = [struct.unpack_from("<IIQQQQIIQQ", self.bytes, shoff + i * shentsize) for i in range(shnum)]
        self.sections = [self.string(headers[shstrndx][4] + header[0]) for header in headers]

    def string(self, offset):
        return self.bytes[offset:self.bytes.index(b"\0", offset)].decode()

    def of_type(self, wanted):
        return [segment for segment in self.segments if segment.type == wanted]
