// Makes mkdir and rmdir in a place that does not exist, and says how each failed.
// Does not belong here: the sandbox.
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
  if (mkdir("/nosuch/made", 0777) != 0) printf("mkdir: %s\n", strerror(errno));
  if (rmdir("/nosuch/made") != 0) printf("rmdir: %s\n", strerror(errno));
  return 0;
}
