"""library.py LIBC: checks that a program may define any name itself: all that libc.a defines is weak, and what its
members need of each other is not, or the linker would not look for it. Does not belong here: which functions there are."""
import collections
import subprocess
import sys

# Weak although undefined: sizes that linker.ld sets, streams that may not be linked, messages that %m has only where they
# are linked anyway, and what only readers, threads and handlers of fork need.
MAY_BE_ABSENT = {"shoji_tls_size", "shoji_tls_image_size", "shoji_take_lock", "shoji_give_lock", "shoji_threads",
                 "__shoji_stdin", "__shoji_stdout", "__shoji_stderr", "strerror", "shoji::give_back(__shoji_file&)",
                 "shoji::heap_lock", "shoji::open_streams_lock", "shoji::first_open_stream",
                 "shoji::try_stream(__shoji_file&)", "shoji::flush_all_in_turn()",
                 "shoji::call_fork_handlers(shoji::fork_stage)", "shoji::keep_locks_through_fork(shoji::fork_stage)",
                 "shoji::destroy_thread_locals()", "shoji::destroy_key_values()",
                 "shoji::be_the_only_one_to_exit()",
                 "shoji::change_all_threads(shoji::result<void> (*)(void const*), void const*)",
                 "shoji::take_guard(shoji::guard&)", "shoji::give_guard(shoji::guard&)", "shoji::guard_recursion()"}

libc = sys.argv[1]


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


failures, defined = [], 0
for line in output("nm", "--print-file-name", "--demangle", "--extern-only", libc).splitlines():
    place, rest = line.split(":", 2)[1], line.split(":", 2)[2]
    kind, name = (rest if rest.startswith(" ") else rest.split(" ", 1)[1]).split(None, 1)
    if kind in "wv" and name not in MAY_BE_ABSENT:
        failures.append(f"{place}: {name} is undefined and weak")
    elif kind not in "wvUWV":
        failures.append(f"{place}: {name} is defined and not weak: {kind}")
    defined += kind in "WV"
for name, count in collections.Counter(output("ar", "t", libc).split()).items():
    if count > 1:
        failures.append(f"{count} members are called {name}")
if defined < 100:
    failures.append(f"only {defined} symbols are defined")
print(*failures, sep="\n", end="\n" if failures else "")
sys.exit(len(failures) > 0)
