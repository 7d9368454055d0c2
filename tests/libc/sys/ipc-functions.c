// The functions of sys/shm.h, sys/msg.h and sys/sem.h: what goes in comes out, what the kernel tells of an object, the
// errors; and ftok's key finds the same object twice. A kernel without System V IPC has nothing to test.
// RUN: %cc %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <errno.h>
#include <string.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <time.h>
#include <unistd.h>
#include "../../inputs/expect.h"

// Objects stay where the test fails in between: no `expect` stands between making and removing, but on what was noted.
static void memory(void) {
  struct shmid_ds state;
  const int id = shmget(IPC_PRIVATE, 5000, IPC_CREAT | 0600);
  char *one = shmat(id, NULL, 0), *two = shmat(id, NULL, SHM_RDONLY);
  const int removed = shmctl(id, IPC_RMID, NULL);
  expect(id >= 0 && one != (void *)-1 && two != (void *)-1 && one != two && removed == 0);
  expect(shmctl(id, IPC_STAT, &state) == 0);
  expect(state.shm_segsz == 5000 && state.shm_nattch == 2 && state.shm_cpid == getpid() && state.shm_lpid == getpid());
  expect((state.shm_perm.mode & 0777) == 0600 && (state.shm_perm.mode & SHM_DEST) != 0);
  strcpy(one, "seen at both places");
  expect(strcmp(two, one) == 0);
  expect(shmdt(one) == 0 && shmdt(one) == -1 && errno == EINVAL);
  expect(strcmp(two, "seen at both places") == 0);
  expect(shmdt(two) == 0);
  expect(shmctl(id, IPC_STAT, &state) == -1 && (errno == EINVAL || errno == EIDRM));
  expect(shmat(-1, NULL, 0) == (void *)-1 && errno == EINVAL);
  expect(shmget(IPC_PRIVATE, 0, 0600) == -1 && errno == EINVAL);
}

static void messages(void) {
  struct {
    long type;
    char text[8];
  } out = {5, "five"}, in = {0, ""}, bad = {-1, ""};
  struct msqid_ds state;
  const int id = msgget(IPC_PRIVATE, 0600);
  const int sent = msgsnd(id, &out, 5, 0), told = msgctl(id, IPC_STAT, &state);
  const int short_room = msgrcv(id, &in, 2, 0, IPC_NOWAIT) == -1 ? errno : 0;
  const ssize_t cut = msgrcv(id, &in, 2, 5, IPC_NOWAIT | MSG_NOERROR);
  const int none = msgrcv(id, &in, 8, 0, IPC_NOWAIT) == -1 ? errno : 0;
  const int refused = msgsnd(id, &bad, 1, 0) == -1 ? errno : 0;
  const int removed = msgctl(id, IPC_RMID, NULL);
  expect(id >= 0 && sent == 0 && told == 0 && removed == 0);
  expect(state.msg_qnum == 1 && state.msg_lspid == getpid() && state.msg_lrpid == 0 && state.__msg_cbytes == 5);
  expect(short_room == E2BIG && cut == 2 && in.type == 5 && memcmp(in.text, "fi", 3) == 0);
  expect(none == ENOMSG && refused == EINVAL);
  expect(msgsnd(id, &out, 5, 0) == -1 && (errno == EINVAL || errno == EIDRM));
}

static void semaphores(void) {
  union {
    int val;
    struct semid_ds *buf;
    unsigned short *array;
  } argument;
  struct semid_ds state;
  unsigned short values[3] = {1, 2, 3}, found[3] = {0, 0, 0};
  const struct timespec soon = {0, 1000000};
  struct sembuf take[2] = {{0, -1, 0}, {2, -2, 0}}, impossible = {0, -1, 0}, many[2] = {{1, 1, 0}, {0, -9, IPC_NOWAIT}};
  const int id = semget(IPC_PRIVATE, 3, 0600);
  argument.array = values;
  const int set = semctl(id, 0, SETALL, argument);
  argument.buf = &state;
  const int told = semctl(id, 0, IPC_STAT, argument);
  const int taken = semop(id, take, 2);
  const int late = semtimedop(id, &impossible, 1, &soon) == -1 ? errno : 0;
  const int never = semop(id, many, 2) == -1 ? errno : 0;
  const int huge = semop(id, many, ((size_t)1 << 32) + 1) == -1 ? errno : 0;
  argument.array = found;
  const int got = semctl(id, 0, GETALL, argument);
  argument.val = 7;
  const int one = semctl(id, 1, SETVAL, argument), value = semctl(id, 1, GETVAL), last = semctl(id, 1, GETPID);
  const int waits = semctl(id, 0, GETNCNT), waits_for_zero = semctl(id, 0, GETZCNT);
  const int removed = semctl(id, 0, IPC_RMID);
  expect(id >= 0 && set == 0 && told == 0 && taken == 0 && got == 0 && one == 0 && removed == 0);
  expect(state.sem_nsems == 3 && state.sem_perm.uid == state.sem_perm.cuid && (state.sem_perm.mode & 0777) == 0600);
  expect(late == EAGAIN && never == EAGAIN && huge == E2BIG);
  expect(found[0] == 0 && found[1] == 2 && found[2] == 1);
  expect(value == 7 && last == getpid() && waits == 0 && waits_for_zero == 0);
  expect(semctl(id, 0, GETVAL) == -1 && (errno == EINVAL || errno == EIDRM));
}

// The test's own file gives a key that no other program has.
static void keys(const char *path) {
  const key_t key = ftok(path, 1);
  const int id = msgget(key, IPC_CREAT | IPC_EXCL | 0600);
  const int again = msgget(key, IPC_CREAT | IPC_EXCL | 0600) == -1 ? errno : 0, found = msgget(key, 0);
  if (id >= 0) msgctl(id, IPC_RMID, NULL);
  expect(key != -1 && ftok(path, 2) != key && ftok(path, 0x101) == key);
  expect(id >= 0 && again == EEXIST && found == id);
  expect(msgget(key, 0) == -1 && errno == ENOENT);
  expect(ftok("/nonexistent", 1) == -1 && errno == ENOENT);
}

int main(int argc, char **argv) {
  if (semget(IPC_PRIVATE, 0, 0) == -1 && errno == ENOSYS) return 0;
  memory();
  messages();
  semaphores();
  keys(argv[argc - 1]);
  return 0;
}
