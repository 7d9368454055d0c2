"""linked_from.py SDK MAP OBJECT COMPILER...: fails where a linker's map names a file that is none of the SDK's, none of
the compiler's libgcc and no temporary object. Does not belong here: which members are linked (make why)."""
import os
import re
import subprocess
import sys

sdk, path, _, *compiler = sys.argv[1:]
library = subprocess.run([*compiler, "-print-libgcc-file-name"], stdout=subprocess.PIPE, text=True, check=True).stdout
library = library.strip()
with open(path) as text:
    loaded = re.findall(r"^LOAD (\S+)", text.read(), re.MULTILINE)
allowed = os.path.realpath(os.path.join(sdk, "lib")) + "/"
foreign = [name for name in loaded if not os.path.realpath(name).startswith(allowed)
           and os.path.realpath(name) != os.path.realpath(library) and not re.match(r".*/[\w.-]+\.o$", name)]
foreign += [name for name in loaded if re.match(r"(?!.*/sdk/).*crt\w*\.o$", name)]
if foreign or not any(name.endswith("/libc.a") for name in loaded):
    sys.exit("linked from elsewhere: " + " ".join(foreign) + "\nall: " + " ".join(loaded))
