// getopt, getopt_long and getopt_long_only over thousands of argument vectors: each answer, optarg, optind, optopt, the
// order of argv after each call, and each complaint on stderr: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out 2>&1
// RUN: %t.host > %t.host.out 2>&1
// RUN: cmp %t.out %t.host.out
// RUN: env POSIXLY_CORRECT=1 %t > %t.posix.out 2>&1
// RUN: env POSIXLY_CORRECT=1 %t.host > %t.host.posix.out 2>&1
// RUN: cmp %t.posix.out %t.host.posix.out
// RUN: not cmp -s %t.out %t.posix.out
#define _GNU_SOURCE
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const char *const letters[] = {"", "a", "ab:c::", ":ab:c::", "+ab:c::", "-ab:c::", "+:ab:c::", "-:ab:c::", ":",
                                      "+", "-", "abcfv", "ab:W;", ":W;b:", "W:", "a:b", "f::v", "-W;a", "ab;", "?:a"};
static const char *const words[] = {"a", "-", "--", "-a", "-b", "-c", "-ab", "-abc", "-bval", "-cval", "-b-a", "-x", "-ax",
                                    "-?", "-:", "-;", "--file", "--file=x", "--file=", "--fil", "--f", "--f=1", "--verbose",
                                    "--verb", "--verbose=1", "--color", "--color=red", "--col", "--co=1", "--unknown",
                                    "--unknown=1", "--=", "--a", "-file", "-f", "-fi", "-v", "-verbose=1", "-Wfile", "-W",
                                    "-Wv", "-aW", "-Wfile=y", "word", "two words", "", "--same", "--sa", "--version", "--ver"};

static int flag;
static const struct option options[] = {{"file", required_argument, NULL, 'f'},
                                        {"verbose", no_argument, &flag, 7},
                                        {"version", no_argument, NULL, 'V'},
                                        {"color", optional_argument, NULL, 'c'},
                                        {"colour", optional_argument, NULL, 'c'},
                                        {"same1", no_argument, NULL, 's'},
                                        {"same2", no_argument, NULL, 's'},
                                        {"a", no_argument, NULL, 300},
                                        {"fast", no_argument, NULL, 301},
                                        {NULL, 0, NULL, 0}};

static unsigned long seed = 20240607;
static unsigned pick(unsigned limit) {
  seed = seed * 6364136223846793005 + 1442695040888963407;
  return (unsigned)(seed >> 33) % limit;
}

static void walk(int which, const char *chosen, int argc, char **argv) {
  optind = 0;
  opterr = pick(8) != 0;
  flag = 0;
  for (int calls = 0; calls < 20; ++calls) {
    int index = -1;
    fflush(stdout);
    const int answer = which == 0   ? getopt(argc, argv, chosen)
                       : which == 1 ? getopt_long(argc, argv, chosen, options, &index)
                       : which == 2 ? getopt_long_only(argc, argv, chosen, options, &index)
                                    : getopt_long(argc, argv, chosen, options, NULL);
    printf("%d optarg=%s optind=%d optopt=%d flag=%d index=%d:", answer, optarg ? optarg : "none", optind,
           answer == '?' || answer == ':' ? optopt : 0, flag, index);
    for (int i = 1; i < argc; ++i) printf(" <%s>", argv[i]);
    printf("\n");
    if (answer == -1) break;
  }
}

int main(void) {
  static char program[] = "program";
  for (int round = 0; round < 12000; ++round) {
    char *argv[8], copies[8][24];
    const int argc = 1 + (int)pick(7);
    argv[0] = program;
    for (int i = 1; i < argc; ++i) argv[i] = strcpy(copies[i], words[pick(COUNT(words))]);
    argv[argc] = NULL;
    const char *const chosen = letters[pick(COUNT(letters))];
    const int which = (int)pick(4);
    printf("%d %d \"%s\"\n", round, which, chosen);
    walk(which, chosen, argc, argv);
  }
  // Without words there is nothing to do, and nothing to begin.
  char *none[] = {NULL};
  printf("%d\n", getopt(0, none, "a"));
  return 0;
}
