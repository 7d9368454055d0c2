/* expect(condition): a test that asks itself. A false condition is written to stderr with its line, and ends the test.
   Does not belong here: printf, which has tests of its own and must not be needed by those of the floors below it. */
#ifndef EXPECT_H
#define EXPECT_H

#include <unistd.h>

#define EXPECT_TEXT_OF(line) #line
#define EXPECT_LINE(line) EXPECT_TEXT_OF(line)
#define expect(condition) \
  ((condition) ? (void)0 : expect_failed("line " EXPECT_LINE(__LINE__) ": not true: " #condition "\n"))

static inline void say(const char *text) {
  size_t length = 0;
  while (text[length] != '\0') ++length;
  if (write(1, text, length) < 0) _exit(3);
}

static inline void expect_failed(const char *text) {
  size_t length = 0;
  while (text[length] != '\0') ++length;
  if (write(2, text, length) < 0) _exit(3);
  _exit(2);
}

#endif
