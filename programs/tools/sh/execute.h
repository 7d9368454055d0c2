// Becoming another program.
// Does not belong here: the process that does (run.cpp).
#pragma once

// Looks the command up in PATH, unless its name has a slash. Ends the process: as that program, or with 126 or 127.
[[noreturn]] void execute(char **words);
