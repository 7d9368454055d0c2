"""The few fields of a little-endian ELF file, of 64 bits or 32, that the checks look at, by the names that elf(5) gives them.
Does not belong here: what the fields should be (programs.py)."""
import struct
from collections import namedtuple

PT_LOAD, PT_DYNAMIC, PT_INTERP, PT_NOTE, PT_TLS, PT_GNU_STACK = 1, 2, 3, 4, 7, 0x6474E551
PF_X, PF_W, PF_R = 1, 2, 4
ET_EXEC, EM_386, EM_X86_64 = 2, 3, 62

Segment = namedtuple("Segment", "type flags offset vaddr paddr filesz memsz align")


# e_type to e_shstrndx, one program header in the order of Segment, sh_name and sh_offset of a section header.
LAYOUTS = {2: ("<HHIQQQIHHHHHH", "<IIQQQQQQ", (0, 1, 2, 3, 4, 5, 6, 7), "<I20xQ"),
           1: ("<HHIIIIIHHHHHH", "<IIIIIIII", (0, 6, 1, 2, 3, 4, 5, 7), "<I12xI")}


class File:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.bytes = file.read()
        if self.bytes[:4] != b"\x7fELF" or self.bytes[4] not in LAYOUTS or self.bytes[5] != 1:
            raise ValueError(f"{path} is no little-endian ELF file")
        header, segment, order, section = LAYOUTS[self.bytes[4]]
        (self.type, self.machine, _, self.entry, phoff, shoff, _, self.header_size, phentsize, phnum, shentsize, shnum,
         shstrndx) = struct.unpack_from(header, self.bytes, 16)
        self.headers_end = phoff + phnum * phentsize
        fields = [struct.unpack_from(segment, self.bytes, phoff + i * phentsize) for i in range(phnum)]
        self.segments = [Segment(*(each[at] for at in order)) for each in fields]
        headers = [struct.unpack_from(section, self.bytes, shoff + i * shentsize) for i in range(shnum)]
        self.sections = [self.string(headers[shstrndx][1] + name) for name, _ in headers]

    def string(self, offset):
        return self.bytes[offset:self.bytes.index(b"\0", offset)].decode()

    def of_type(self, wanted):
        return [segment for segment in self.segments if segment.type == wanted]
