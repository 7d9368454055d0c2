"""Cases for wc (alike.py), in a folder that this makes: contents, columns, options, what cannot be read.
Does not belong here: bytes that are neither blank nor printed, which tools count as words or not (wc.test)."""
import itertools
import os

CONTENTS = {"empty": "", "newline": "\n", "word": "word", "line": "one two three\n", "blanks": " \t\v\f\r\n  a\vb\fc\rd\te f ",
            "hundred": "x\n" * 100, "thousands": "some words here, and more\n" * 40000, "edge": "a" * 65535 + " " + "b" * 65536 + "c\n",
            "across": "a" * 65536 + " x", "a b": "quoted?\n", "new\nline": "in the name\n", "-l": "a file\n"}
for name, text in CONTENTS.items():
    with open(name, "w") as file:
        file.write(text)
os.makedirs("folder", exist_ok=True)

LETTERS = [list(letters) for size in range(5) for letters in itertools.combinations(["-l", "-w", "-c", "-m"], size)]
FILES = [["line"], ["empty"], ["thousands"], ["line", "thousands"], ["empty", "empty"], ["hundred", "word"], ["folder"], ["nonexistent"],
         ["line", "nonexistent", "folder"], ["nonexistent", "folder"], ["-"], ["-", "line"], ["thousands", "-"], ["/dev/null"],
         ["/dev/null", "line"], []]

CASES = [[name] for name in CONTENTS if name != "-l"] + [list(CONTENTS)[:-1], ["--", "-l"], ["line", "-l", "word", "-c"]]
CASES += [letters + files for letters in LETTERS for files in FILES]
CASES += [(letters + files, b"from a pipe\n" * 3) for letters in LETTERS for files in FILES if "-" in files or not files]
CASES += [(letters + files, "thousands") for letters in LETTERS for files in FILES if "-" in files or not files]
CASES += [(["-l"], "folder"), (["-"], "folder"), ([], "folder"), (["--lines"], "line"), ["--words", "line"], ["--bytes", "--chars", "line"],
          ["--li", "line"], ["-lwc", "line"], ["-z"], ["-lz", "line"], ["--nonsense"], ["--lines=x"], ["-", "-"], ["new\nline", "new\n'"],
          ["a b", "c d"], ["", "line"], ["no:such"], ["thousands"] * 12, ["/proc/self/stat", "-c"][:0] + ["/dev/null", "-c"]]
