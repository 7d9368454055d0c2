"""at_most.py LIMIT FILE: fails where the file has more bytes than that, and says how many it has.
Does not belong here: making the file."""
import os
import sys

limit, path = int(sys.argv[1]), sys.argv[2]
size = os.stat(path).st_size
print(f"{os.path.basename(path)}: {size} bytes, at most {limit}")
sys.exit(not 0 < size <= limit)
