"""Cases for cat (alike.py), in a folder that this makes: contents, names, what cannot be read, options.
Does not belong here: standard output that is a file (cat.test)."""
import os

open("empty", "w").close()
with open("short", "w") as file:
    file.write("one\ntwo\n")
with open("no-newline", "wb") as file:
    file.write(b"last \0\xff")
with open("long", "wb") as file:
    file.write(bytes(range(256)) * 4000)
os.makedirs("folder", exist_ok=True)
open("-file", "w").close()

# Names that a shell would not read as one word, and those that only look so.
NAMES = ["", " ", "a b", "it's", "it's $x", "'", "''", "a'b'c", '"', "it's \"so\"", "$x", "a:b", "it's:x", "a;b", "#a", "a#", "~a",
         "a~b", "'#", "{", "}", "{}", "a{b", "'{", "x=y", "a^b", "a|b", "a`b", "a!b", "a?b", "a*b", "[a]", "a]b", "a\\b", "it's\\",
         "a\nb", "\n", "\na", "a\n", "a\n\nb", "a\n'b", "'\n'", "\t", "\x01", "\x07\x08\x0b\x0c\r", "\x1b[0m", "\x7f", "a\udcff", "\udcc3\udca9",
         "a@b", "'@", "a,b.c+d%e-f_g", "(", ")", "<", ">", "&", "x" * 300, "short/x", "'~'", "it's~"]

CASES = [(["short"], b""), [], ["-"], ([], b"given\n"), (["-", "-"], b"given\n"), (["short", "-", "empty"], b"between\n"),
         ["long", "no-newline", "short"], ["folder"], ["short", "folder", "short"], ["nonexistent"],
         ["nonexistent", "short", "also-nonexistent"], (["-"], "folder"), ["-u", "short"], ["-uu", "short"], ["short", "-u"],
         ["--", "-file"], ["./-file"], ["-u", "--", "-u"], ["-z"], ["-uz", "short"], ["--nonsense"], ["--nonsense=x"],
         ["--help=x"], (["-"], "long"), ([], "short")] + [[name] for name in NAMES]
CASES += [[text] for code in range(1, 128) for text in (f"'{chr(code)}", f"x{chr(code)}", f"'x{chr(code)}'\n")]
