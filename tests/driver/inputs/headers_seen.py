"""headers_seen.py SDK SOURCE COMPILER...: includes all of shoji's headers with the compiler's and the kernel's, and
fails where one comes from another place. libstdc++'s stand above them in C++. Does not belong here: what they
declare."""
import os
import re
import subprocess
import sys

sdk, source, *compiler = sys.argv[1:]
include = os.path.join(sdk, "include")
ours = sorted(os.path.relpath(os.path.join(folder, name), include)
              for folder, _, names in os.walk(include) for name in names)
ours = [name for name in ours if not name.startswith(("bits/", "shoji/"))]
compilers = ["stddef.h", "stdatomic.h", "immintrin.h", "cpuid.h"]
kernels = ["linux/futex.h", "linux/types.h", "linux/magic.h", "asm/unistd.h", "asm-generic/errno.h"]
if source.endswith(".cpp"):
    compilers.remove("stdatomic.h")
with open(source, "w") as text:
    text.writelines(f"#include <{name}>\n" for name in ours + compilers + kernels)
own = subprocess.run([*compiler, "-print-file-name=include"], capture_output=True, text=True, check=True).stdout.strip()
output = subprocess.run([*compiler, "-E", source], capture_output=True, text=True, check=True).stdout
seen = {name for name in re.findall(r'^# \d+ "([^"<]+)"', output, re.MULTILINE) if name != source}

allowed = [os.path.realpath(include) + "/", os.path.realpath(own) + "/"]
kernel = re.compile(r"(?:/usr/include/(\w+-linux-gnu/)?(linux|asm|asm-generic)/|.*/c\+\+/)")
foreign = [name for name in seen
           if not os.path.realpath(name).startswith(tuple(allowed)) and not kernel.match(os.path.realpath(name))]
if foreign:
    sys.exit("not shoji's, the compiler's or the kernel's:\n" + "\n".join(sorted(foreign)))

# Of what both have, shoji's is taken; what shoji lacks is there.
for name in ours + compilers + kernels:
    if not any(path.endswith("/" + name) for path in seen):
        sys.exit(f"<{name}> was not seen")
for name in ("stddef.h", "stdint.h", "limits.h", "stdarg.h", "stdbool.h"):
    if os.path.join(own, name) in seen:
        sys.exit(f"<{name}> is the compiler's")
