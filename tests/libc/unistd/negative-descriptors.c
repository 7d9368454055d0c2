/* AT_FDCWD and other negative numbers are no descriptors where one must be open: EBADF, and nothing is done.
RUN: %cc %s -o %t %link
RUN: %t
*/
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>
#include "../../inputs/expect.h"

int main(void) {
  static const int none[] = {-1, AT_FDCWD};
  char *const arguments[] = {"x", NULL};
  for (int i = 0; i < 2; ++i) {
    expect(fexecve(none[i], arguments, environ) == -1 && errno == EBADF);
    expect(futimens(none[i], NULL) == -1 && errno == EBADF);
    expect(futimes(none[i], NULL) == -1 && errno == EBADF);
    expect(fpathconf(none[i], _PC_PATH_MAX) == -1 && errno == EBADF);
    expect(fpathconf(none[i], _PC_NAME_MAX) == -1 && errno == EBADF);
  }
  return 0;
}
