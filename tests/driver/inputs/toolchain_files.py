"""toolchain_files.py FILE.cmake: prints the compilers that a toolchain file of CMake's sets, and fails where one is not
there. Does not belong here: CMake's language beyond set() and get_filename_component(), in the forms that the file
has."""
import os
import re
import sys

path = sys.argv[1]
variables = {"CMAKE_CURRENT_LIST_DIR": os.path.dirname(os.path.abspath(path))}


def expand(text):
    return re.sub(r"\$\{(\w+)\}", lambda found: variables[found[1]], text)


with open(path) as text:
    commands = re.findall(r"^(\w+)\((\w+) \"?([^\")]*)\"?(?: \w+)?\)", text.read(), re.MULTILINE)
for command, name, value in commands:
    variables[name] = os.path.normpath(expand(value)) if "/" in value else expand(value)
    if name.endswith("_COMPILER"):
        print(name, variables[name])
        if not os.access(variables[name], os.X_OK):
            sys.exit(f"{variables[name]} is not there")
if "CMAKE_CXX_COMPILER" not in variables:
    sys.exit(f"{path} sets no compiler")
