"""files.py ROOT: how each file of the tree looks: its first two sentences and its length; and what the root holds.
Does not belong here: what a file includes or calls (floors.py)."""
import os
import re
import sys

sys.dont_write_bytecode = True
from tree import files, report, top_level

TOP_LEVEL = {".ci", ".clang-format", ".editorconfig", ".gitignore", "LICENSE", "Makefile", "README.md", "README.ja.md",
             "crt", "lib", "linker.ld", "programs", "tests"}
OPTIONAL = {"README.ja.md"}

SOURCES = (".cpp", ".c", ".h", ".S", ".py", ".def", ".cfg")
LONGEST_FILE = 300
MAY_BE_LONG = {"lib/kernel/names.def", "lib/kernel/syscalls.def"}

# "Does not belong here: X", "X does not belong here", or "X belongs here, Y does not".
SECOND_SENTENCE = re.compile(r"\bdo(es)? not belong here\b|\bbelongs? here\b.*\bdoes not\b", re.IGNORECASE)


def opening(text):
    """The comment with which a file opens, on one line."""
    comment = re.match(r'(#!.*\n)?(?:"""(.*?)"""|/\*(.*?)\*/|((?:(?://|#).*\n)+))', text, re.DOTALL)
    return " ".join(re.sub(r"^\s*(//|#|\*)", "", line).strip() for line in comment[0].splitlines()) if comment else ""


def head_errors(path, text):
    test = path.startswith("tests/") and "/inputs/" not in path and not path.endswith((".py", ".cfg"))
    if path.endswith(SOURCES):
        head = opening(text)
        if not head:
            yield f"{path} does not open with a comment"
        elif not test and not (SECOND_SENTENCE.search(head) and len(head) > 60):
            yield f"{path} does not open with what belongs there and what does not"
    elif path.endswith(".test") and not re.match(r"(?!RUN|REQUIRES).*\w", text):
        yield f"{path} does not open with what it holds"


def shape_errors(path, text):
    lines = text.split("\n")
    if not text.endswith("\n") or text.endswith("\n\n"):
        yield f"{path} does not end with one newline"
    if len(lines) - 1 > LONGEST_FILE and path not in MAY_BE_LONG:
        yield f"{path} has {len(lines) - 1} lines"
    for at, line in enumerate(lines, 1):
        if line != line.rstrip():
            yield f"{path}:{at} ends with blanks"
        if "\t" in line and path.endswith(SOURCES):
            yield f"{path}:{at} has a tab"


def main(root):
    failures = [f"{name} does not belong in the root" for name in sorted(set(top_level(root)) - TOP_LEVEL)]
    failures += [f"{name} is missing in the root" for name in sorted(TOP_LEVEL - OPTIONAL - set(os.listdir(root)))]
    checked = 0
    with open(root + "/linker.ld", encoding="utf-8") as file:
        everything = [("linker.ld", file.read())]
    for path, text in everything + list(files(root)):
        checked += 1
        failures += head_errors(path, text)
        failures += shape_errors(path, text)
        if path == "linker.ld" and not SECOND_SENTENCE.search(opening(text)):
            failures.append("linker.ld does not open with what belongs there and what does not")
    report(failures, checked)


if __name__ == "__main__":
    main(*sys.argv[1:])
