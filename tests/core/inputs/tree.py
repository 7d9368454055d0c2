"""What the checks of the source tree share: its files, and a source without its comments.
Does not belong here: a rule (floors.py, files.py)."""
import os
import re
import subprocess
import sys

FOLDERS = ("crt", "lib", "programs", "tests")


def top_level(root):
    """The names in the root of the tree: those that git knows, or, without git, all that are not built."""
    git = subprocess.run(["git", "-C", root, "ls-files", "-z"], capture_output=True, text=True)
    if git.returncode == 0 and git.stdout:
        return sorted({path.split("/")[0] for path in git.stdout.split("\0") if path})
    return sorted(name for name in os.listdir(root) if name != ".git" and not name.startswith("build"))


def files(root, *folders):
    """Yields (path from the root, text) of all files in the folders, but none that Python or an editor left there."""
    for folder in folders or FOLDERS:
        for at, below, names in os.walk(os.path.join(root, folder)):
            below[:] = sorted(name for name in below if name != "__pycache__")
            for name in sorted(names):
                if name.startswith(".") or name.endswith(("~", ".orig", ".rej")):
                    continue
                path = os.path.join(at, name)
                with open(path, encoding="utf-8") as file:
                    yield os.path.relpath(path, root), file.read()


def without_comments(text):
    """C, C++ or assembly without its comments; lines stay where they are."""
    def blank(match):
        return match[0] if match[0][0] in "\"'" else "\n" * match[0].count("\n")

    return re.sub(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', blank, text, flags=re.DOTALL)


def report(failures, checked):
    print(*failures, sep="\n", end="\n" if failures else "")
    print(checked, "files checked")
    sys.exit(1 if failures or not checked else 0)
