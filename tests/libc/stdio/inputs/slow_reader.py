"""slow_reader.py PROGRAM [ARGUMENT]...: runs a program whose stdout is a pipe of one page that does not block, and empties it
whenever the program has written a line to stderr; then prints what came out. Does not belong here: what is expected."""
import fcntl
import os
import subprocess
import sys

reader, writer = os.pipe()
fcntl.fcntl(writer, fcntl.F_SETPIPE_SZ, 4096)
os.set_blocking(writer, False)
os.set_blocking(reader, False)


def drain():
    pieces = []
    while True:
        try:
            piece = os.read(reader, 65536)
        except BlockingIOError:
            break
        if not piece:
            break
        pieces.append(piece)
    return b"".join(pieces)


child = subprocess.Popen(sys.argv[1:], stdout=writer, stderr=subprocess.PIPE, stdin=subprocess.PIPE)
os.close(writer)
text = b""
for line in child.stderr:
    text += drain()
    child.stdin.write(b"\n")
    child.stdin.flush()
status = child.wait()
text += drain()
sys.stdout.buffer.write(text)
sys.exit(status)
