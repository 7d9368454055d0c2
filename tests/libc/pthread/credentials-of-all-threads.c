// setresgid and its kin change every thread: one that sleeps in the kernel, one that holds all signals back, those that
// begin and end meanwhile; what fails changes none; the child of vfork changes itself alone. Where a thread cannot
// follow (its seccomp filter refuses), the process ends and says why. Without rights, what is tried changes nothing.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t 2> %t.err
// RUN: %check %s < %t.err
// CHECK:threads of one process act for different users, and cannot be made alike
// CHECK-NOT:{{.}}
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "expect.h"

enum { CHANGES = 200 };

static gid_t real, effective, saved; /* what every thread shall have */
static sem_t asked, answered;
static int ends[2], stop;

static void look(void) {
  gid_t mine[3];
  expect(getresgid(&mine[0], &mine[1], &mine[2]) == 0);
  expect(mine[0] == real && mine[1] == effective && mine[2] == saved);
}

static void *sleep_then_look(void *unused) {
  char byte;
  expect(read(ends[0], &byte, 1) == 1);
  look();
  return unused;
}

static void *look_when_asked(void *unused) {
  sigset_t all;
  expect(sigfillset(&all) == 0 && pthread_sigmask(SIG_SETMASK, &all, NULL) == 0);
  for (int i = 0; i < CHANGES; ++i) {
    while (sem_wait(&asked) != 0) expect(errno == EINTR);
    look();
    expect(sem_post(&answered) == 0);
  }
  return unused;
}

static void *end_at_once(void *unused) { return unused; }

static void *make_threads(void *unused) {
  while (!__atomic_load_n(&stop, __ATOMIC_RELAXED)) {
    pthread_t id;
    expect(pthread_create(&id, NULL, end_at_once, NULL) == 0 && pthread_join(id, NULL) == 0);
  }
  return unused;
}

/* A filter of seccomp(2), as <linux/filter.h> has it: load the call's number, compare, refuse it or let it through. */
static void *refuse_setresgid(void *unused) {
  static const struct {
    unsigned short code;
    unsigned char if_equal, if_not;
    unsigned operand;
  } steps[] = {{0x20, 0, 0, 0}, {0x15, 0, 1, SYS_setresgid}, {0x06, 0, 0, 0x50000 | EPERM}, {0x06, 0, 0, 0x7fff0000}};
  const struct {
    unsigned short count;
    const void *steps;
  } filter = {4, steps};
  expect(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, 2, &filter) == 0);
  expect(setresgid(-1, -1, -1) == -1 && errno == EPERM); /* fails in the caller, and is tried in no other */
  expect(sem_post(&answered) == 0);
  for (;;) pause();
  return unused;
}

static int status_of(pid_t child) {
  int status;
  expect(child > 0 && waitpid(child, &status, 0) == child);
  return status;
}

static void *vfork_and_change(void *may_change) {
  const pid_t child = vfork();
  if (child == 0) _exit(setresgid(1, 2, 3) == 0 ? getegid() == 2 ? 0 : 2 : errno == EPERM ? 1 : 3);
  expect(status_of(child) == (may_change != NULL ? 0 : 1 << 8));
  look();
  return NULL;
}

int main(void) {
  pthread_t sleeps, looks, makes, forks;
  pid_t child = fork();
  const struct rlimit none = {0, 0};
  if (child == 0) {
    expect(setrlimit(RLIMIT_CORE, &none) == 0 && sem_init(&answered, 0, 0) == 0);
    expect(pthread_create(&looks, NULL, refuse_setresgid, NULL) == 0 && sem_wait(&answered) == 0);
    setresgid(-1, -1, -1);
    _exit(0);
  }
  const int ended = status_of(child);
  expect(WIFSIGNALED(ended) && WTERMSIG(ended) == SIGABRT);

  expect(pipe(ends) == 0 && sem_init(&asked, 0, 0) == 0 && sem_init(&answered, 0, 0) == 0);
  expect(pthread_create(&sleeps, NULL, sleep_then_look, NULL) == 0);
  expect(pthread_create(&looks, NULL, look_when_asked, NULL) == 0);
  expect(pthread_create(&makes, NULL, make_threads, NULL) == 0);

  expect(getresgid(&real, &effective, &saved) == 0);
  child = fork();
  if (child == 0) _exit(setresgid(1, 2, 3) == 0 ? getegid() == 2 ? 0 : 2 : errno == EPERM ? 1 : 3);
  const int may_change = status_of(child) == 0;
  for (int i = 0; i < CHANGES; ++i) {
    if (may_change) real = 1000 + i, effective = 2000 + i, saved = 3000 + i;
    expect(setresgid(real, effective, saved) == 0);
    errno = 99;
    expect(setreuid(-1, -1) == 0 && setuid(getuid()) == 0 && errno == 99);
    expect(sem_post(&asked) == 0);
    while (sem_wait(&answered) != 0) expect(errno == EINTR);
  }
  expect(pthread_create(&forks, NULL, vfork_and_change, may_change ? &none : NULL) == 0);
  expect(pthread_join(forks, NULL) == 0 && write(ends[1], "", 1) == 1);
  stop = 1;
  expect(pthread_join(sleeps, NULL) == 0 && pthread_join(looks, NULL) == 0 && pthread_join(makes, NULL) == 0);
  return 0;
}
