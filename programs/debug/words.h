// A line as words, as a shell has them: quotes and backslashes, and nothing else of it.
// Does not belong here: commands (commands.h).
#pragma once

namespace debug {

// The words, ended by a null pointer; `first` is put before them if it is not null. Null, and said why on stderr, if a
// quote is not closed. Nobody gives the memory back.
char **split_words(const char *line, char *first);

}  // namespace debug
