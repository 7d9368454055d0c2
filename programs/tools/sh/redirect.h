// Redirections of one command.
// Does not belong here: pipes (run.cpp).
#pragma once
#include "parser.h"

// What a redirection took the place of in the shell itself, to be put back.
struct saved_descriptor {
  int fd;
  int copy;  // -1: it was closed
};

// In their order. False after a complaint; what was done until then has to be undone, or its process ends.
bool redirect(const list<redirection> &all, list<saved_descriptor> *saved);
void restore(const list<saved_descriptor> &saved);
