// Whose the terminal is: while the program runs, what is typed and Ctrl-C are for it, else for the debugger.
// Does not belong here: reading lines (main.cpp).
#pragma once
#include <sys/types.h>

namespace debug {

void prepare_terminal();
// Asks for a line. Until the answer is read, Ctrl-C asks again.
void prompt();
void prompt_is_answered();
void give_terminal(pid_t group);
void take_terminal();

}  // namespace debug
