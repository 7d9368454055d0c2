// Splits a line into words.
// Does not belong here: variables, patterns, redirections: `run` starts no shell.
#include "words.h"
#include "list.h"

namespace debug {

char **split_words(const char *line, char *first) {
  list<char *> words;
  if (first != nullptr) words.push(first);
  for (;;) {
    while (*line == ' ' || *line == '\t') ++line;
    if (*line == '\0') break;
    list<char> word;
    char quote = '\0';
    for (; *line != '\0' && (quote != '\0' || (*line != ' ' && *line != '\t')); ++line) {
      if (quote == '\0' && (*line == '"' || *line == '\''))
        quote = *line;
      else if (quote == *line)
        quote = '\0';
      else if (*line == '\\' && quote != '\'' && line[1] != '\0')
        word.push(*++line);
      else
        word.push(*line);
    }
    if (quote != '\0') {
      fprintf(stderr, "Unmatched %c.\n", quote);
      return nullptr;
    }
    word.push('\0');
    words.push(word.begin());
  }
  words.push(nullptr);
  return words.begin();
}

}  // namespace debug
