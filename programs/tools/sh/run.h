// Running what was parsed.
// Does not belong here: reading it (parser.h).
#pragma once
#include "parser.h"

// Sets state.status, and state.leaving where the shell has to end.
void run(const command_line &line);

// What a shell that somebody talks to does about signals, and, in each child, what it found when it began.
void hold_signals();
