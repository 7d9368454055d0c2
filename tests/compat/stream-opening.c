// What fopen and fdopen refuse and with which error, what the modes do to a file and its descriptor, remove and rename: as
// the host's libc has it.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: rm -rf %t.dir && mkdir %t.dir
// RUN: cd %t.dir && %t > %t.out
// RUN: rm -rf %t.dir && mkdir %t.dir
// RUN: cd %t.dir && %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void show(const char *what, FILE *file) {
  if (file == NULL) {
    printf("%s: errno %d\n", what, errno);
    return;
  }
  printf("%s: fd %d flags %o, %o at %ld\n", what, fileno(file), fcntl(fileno(file), F_GETFL), fcntl(fileno(file), F_GETFD),
         ftell(file));
  const int put = fputs("put", file);
  printf("  put %d error %d at %ld\n", put >= 0, ferror(file) != 0, ftell(file));
  clearerr(file);
  rewind(file);
  char line[20] = "";
  const char *got = fgets(line, sizeof line, file);
  printf("  got %d [%s] eof %d error %d\n", got != NULL, line, feof(file), ferror(file) != 0);
  printf("  close %d\n", fclose(file));
}

int main(void) {
  static const char *const modes[] = {"r", "w", "a", "r+", "w+", "a+", "wx", "rb+", "r+b", "ae", "w+x", "", "z", "+r"};
  for (unsigned i = 0; i < sizeof modes / sizeof *modes; ++i) {
    printf("fopen %s\n", modes[i]);
    remove("file");
    show("absent", fopen("file", modes[i]));
    show("present", fopen("file", modes[i]));
    show("directory", fopen(".", modes[i]));
    show("under a file", fopen("file/x", modes[i]));
    show("no name", fopen("", modes[i]));
  }
  // Not "a" and "e", where the host's libc differs from fdopen(3p): it moves a descriptor's offset, and leaves FD_CLOEXEC.
  static const int flags[] = {O_RDONLY, O_WRONLY, O_RDWR, O_RDWR | O_APPEND};
  for (unsigned i = 0; i < sizeof modes / sizeof *modes; ++i)
    for (unsigned j = strcmp(modes[i], "a") == 0 || strcmp(modes[i], "ae") == 0 ? 99 : 0; j < sizeof flags / sizeof *flags; ++j) {
      printf("fdopen %s of %o\n", modes[i], flags[j]);
      const int fd = open("file", flags[j] | O_CREAT, 0600);
      if (fd < 0) printf("open: %d\n", errno);
      FILE *file = fdopen(fd, modes[i]);
      if (file == NULL) close(fd);
      show("fdopen", file);
    }
  show("fdopen of nothing", fdopen(77, "r"));
  show("fdopen of nothing", fdopen(-1, "w"));

  printf("%d", rename("file", "other"));
  printf(" %d", rename("file", "other"));
  printf(" %d\n", errno);
  printf("%d %d", remove("other"), remove("other"));
  printf(" %d", errno);
  printf(" %d\n", remove("."));
  FILE *file = fopen("file", "w+");
  static const int whences[] = {-1, 3, 4, 5};
  for (unsigned i = 0; i < 4; ++i) {
    printf("fseek %d", fseek(file, 0, whences[i]));
    printf(" %d\n", errno);
  }
  fputs("some text", file);
  rewind(file);
  getc(file);
  printf("fseek %d", fseek(file, LONG_MIN, SEEK_CUR));
  printf(" %d, at %ld\n", errno, ftell(file));
  fclose(file);
  file = tmpfile();
  printf("tmpfile %d\n", file != NULL && fputs("x", file) >= 0 && fclose(file) == 0);
  return 0;
}
