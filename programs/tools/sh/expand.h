// From words as they were typed to the words that a command gets: parameters, fields, quotes.
// Does not belong here: patterns (*), commands in words ($(...)), ~: the shell has none of them.
#pragma once
#include "memory.h"

// Any number of fields, none among them.
void expand_fields(const char *word, list<char *> &fields);

// One text, however many blanks it has: an assignment, or the target of a redirection.
char *expand_text(const char *word);
