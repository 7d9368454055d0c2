"""debug_damage.py DEBUG PROGRAM DAMAGED: reads a program in which one byte was changed, many times, without a crash.
Does not belong here: files that are no ELF at all (debug-bad-input.test)."""
import random
import subprocess
import sys


def places(program):
    """Of the headers, and of each section that debug reads, the first bytes."""
    yield from range(64)
    text = subprocess.run(["readelf", "-SW", program], stdout=subprocess.PIPE, text=True, check=True).stdout
    for line in text.splitlines():
        words = line.replace("[ ", "[").split()
        if len(words) > 5 and words[0].startswith("[") and words[1].startswith((".debug_", ".symtab")):
            offset, size = int(words[4], 16), int(words[5], 16)
            yield from range(offset, offset + min(size, 200), 3)
    yield from range(int(text.split("starting at offset ")[1].split(":")[0], 16), len(open(program, "rb").read()), 5)


def main(debug, program, damaged):
    with open(program, "rb") as file:
        whole = file.read()
    chosen = random.Random(15).sample(sorted(set(places(program))), 300)
    commands = ["break open", "break debug-session.c:20", "print counter", "info breakpoints", "catch syscall 1"]
    for place in chosen:
        changed = bytearray(whole)
        changed[place] ^= 0xff
        with open(damaged, "wb") as file:
            file.write(changed)
        try:
            script = [word for each in commands for word in ("-ex", each)]
            result = subprocess.run([debug] + script + [damaged], timeout=20,
                                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        except subprocess.TimeoutExpired:
            sys.exit(f"byte {place} changed: no end")
        if result.returncode not in (0, 1):
            sys.exit(f"byte {place} changed: status {result.returncode}\n{result.stdout.decode(errors='replace')}")
    print(len(chosen), "places changed")


if __name__ == "__main__":
    main(*sys.argv[1:])
