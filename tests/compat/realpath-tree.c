// realpath over a tree of directories, files and links, with slashes, dots and loops everywhere: the same paths and the
// same errors as the host's libc gives.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %python -c "import shutil; shutil.rmtree('%t.tree', ignore_errors=True)"
// RUN: mkdir %t.tree
// RUN: %t %t.tree > %t.out
// RUN: %t.host %t.tree > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char root[PATH_MAX];
static unsigned state = 11;
static unsigned next(unsigned limit) { return (state = state * 1103515245 + 12345), (state >> 16 & 0x7fff) % limit; }

// Paths below the tree are printed without it: the folders above have names of their own on each machine.
static void show(const char *asked) {
  char buffer[PATH_MAX];
  errno = 0;
  const char *found = realpath(asked, buffer);
  const int number = found == NULL ? errno : 0;
  char *allocated = realpath(asked, NULL);
  const size_t size = strlen(root);
  printf("%s -> %s %d", asked, found == NULL ? "null" : strncmp(found, root, size) == 0 ? found + size : found, number);
  if ((found == NULL) != (allocated == NULL) || (found && (found != buffer || strcmp(found, allocated) != 0)))
    printf(" and not the same in memory of its own");
  printf("\n");
  free(allocated);
}

int main(int argc, char **argv) {
  if (argc != 2 || chdir(argv[1]) < 0 || realpath(".", root) == NULL) return 2;
  mkdir("d", 0755), mkdir("d/e", 0755), mkdir("d/e/f", 0755), mkdir("empty", 0755);
  FILE *file = fopen("d/file", "w");
  if (file != NULL) fclose(file);
  symlink("d", "to_d"), symlink("d/", "to_d_slash"), symlink("d/file", "to_file"), symlink("loop", "loop");
  symlink("loop2", "loop1"), symlink("loop1", "loop2"), symlink("nothing", "dangling"), symlink("..", "d/up");
  symlink("../..", "d/e/up2"), symlink("/", "to_root"), symlink(".", "dot"), symlink("d/e/../file", "through");
  symlink("to_d/e", "twice"), symlink("//", "to_slashes"), symlink("d/file/", "to_file_slash");
  // 40 links in a row are followed, 41 are not.
  symlink("d", "l0");
  for (int i = 1; i <= 45; ++i) {
    char from[8], to[8];
    snprintf(to, sizeof to, "l%d", i - 1), snprintf(from, sizeof from, "l%d", i);
    symlink(to, from);
  }

  static const char *const plain[] = {
      "", ".", "..//.", "/", "//", "///", "/.", "/..", "/../..", "d", "d/", "d//", "d/.", "d/..", "d/../d/./e//f/", "d/file", "d/file/",
      "d/file/.", "d/file/..", "d/file/x", "d/none", "d/none/", "d/none/..", "none/../d", "to_d", "to_d/", "to_d/file",
      "to_d_slash/e", "to_file", "to_file/", "to_file/..", "loop", "loop/x", "loop1", "dangling", "dangling/", "d/up",
      "d/up/d/up/d", "d/e/up2", "to_root", "to_root/dev/null", "dot/dot/dot/d", "through", "twice/f/../f", "to_slashes",
      "to_file_slash", "l38", "l39", "l40", "l45", "l39/e", "l40/e", "empty/.", "empty/..", "/dev/null", "/dev/null/", "/dev/null/."};
  for (size_t i = 0; i < sizeof plain / sizeof *plain; ++i) show(plain[i]);

  static const char *const words[] = {"d", "e", "f", "..", ".", "/", "//", "to_d", "file", "up", "dot", "none", "twice", "up2", "l3"};
  for (int i = 0; i < 3000; ++i) {
    char path[200] = "";
    for (unsigned left = 1 + next(6); left != 0; --left) {
      strcat(path, words[next(15)]);
      if (next(15)) strcat(path, "/");
    }
    show(path);
  }

  // A name of 255 bytes, one of 256, and a path longer than PATH_MAX.
  char longest[PATH_MAX + 10];
  memset(longest, 'x', 256);
  longest[255] = 0;
  show(longest);
  longest[255] = 'x', longest[256] = 0;
  show(longest);
  memset(longest, '/', sizeof longest);
  memcpy(longest + PATH_MAX + 5, "dev", 4);
  show(longest + PATH_MAX - 100);
  errno = 0;
  printf("%d", realpath(NULL, NULL) == NULL);
  printf(" %d\n", errno);
  chdir("/");
  show("dev/null"), show("."), show("..");
  return 0;
}
