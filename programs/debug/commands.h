// The words of the debugger: one line is one command.
// Does not belong here: where the lines come from (main.cpp).
#pragma once

namespace debug {

// The program and its arguments, which `run` without arguments uses. False, and said why on stderr, if it is none.
bool set_program(char **arguments);
// False if the command failed; why has been said on stderr. Sets `quit` for the one that ends the debugger.
bool execute(const char *line, bool &quit);

}  // namespace debug
