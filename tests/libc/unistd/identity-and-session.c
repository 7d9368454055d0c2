// Who a process is and whom it belongs to: as the shell sees it, and as setsid and setpgid change it.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: sh -c '%t $$ $(id -ru) $(id -u) $(id -rg) $(id -g) && :'
#include <errno.h>
#include <stdlib.h>
#include <sys/wait.h>
#include "expect.h"

int main(int argc, char **argv) {
  expect(argc == 6);
  expect(getppid() == atoi(argv[1]));
  expect(getuid() == (uid_t)atoi(argv[2]) && geteuid() == (uid_t)atoi(argv[3]));
  expect(getgid() == (gid_t)atoi(argv[4]) && getegid() == (gid_t)atoi(argv[5]));
  expect(getpgrp() == getpgid(0) && getpgrp() == getpgid(getpid()));
  expect(getsid(0) == getsid(getpid()));
  expect(errno == 0);

  int status;
  const int child = fork();
  if (child == 0) {
    const int old_group = getpgrp(), old_session = getsid(0);
    expect(setpgid(0, 0) == 0);
    expect(getpgrp() == getpid() && getpgrp() != old_group && getsid(0) == old_session);
    expect(setsid() == -1 && errno == EPERM);
    const int grandchild = fork();
    if (grandchild == 0) {
      expect(setsid() == getpid());
      expect(getsid(0) == getpid() && getpgrp() == getpid());
      expect(setpgid(0, 0) == -1 && errno == EPERM);
      _exit(0);
    }
    expect(waitpid(grandchild, &status, 0) == grandchild);
    _exit(status != 0);
  }
  expect(waitpid(child, &status, 0) == child && status == 0);
  expect(getpgid(child) == -1 && errno == ESRCH);
  expect(getsid(child) == -1 && errno == ESRCH);
  expect(setpgid(child, 0) == -1 && errno == ESRCH);
  return 0;
}
