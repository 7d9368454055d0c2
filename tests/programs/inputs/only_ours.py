"""only_ours.py IMAGE BIN: each ELF file of an unpacked initramfs is a program of BIN, stripped; modules of the kernel apart.
Does not belong here: what a program of ours may consist of (tests/elf/inputs/programs.py)."""
import os
import subprocess
import sys
import tempfile


def stripped(path):
    with tempfile.NamedTemporaryFile() as file:
        subprocess.run(["strip", "-o", file.name, path], check=True)
        return file.read()


def main(image, folder):
    ours = {stripped(os.path.join(folder, name)) for name in os.listdir(folder) if not name.endswith(".asm")}
    count = 0
    for here, _, names in os.walk(image):
        for name in names:
            path = os.path.join(here, name)
            with open(path, "rb") as file:
                data = file.read()
            if name.endswith(".ko") and here.endswith("/lib/modules"):
                continue
            if data not in ours:
                sys.exit(f"{path} is none of ours")
            count += 1
    print(f"{count} programs, all ours")


if __name__ == "__main__":
    main(*sys.argv[1:])
