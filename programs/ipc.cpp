// Shows row T4's IPC: a pipe, a message queue, shared memory and a semaphore, each of which carries something from one
// process to another; what was made is removed, also after Ctrl-C. Does not belong here: how the two processes' lines
// come onto one page (two_processes.h), or sockets (network.cpp).
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <time.h>
#include "two_processes.h"

namespace {

// What outlives its processes, until somebody removes it; -1: not there.
int queue = -1;
int segment = -1;
int semaphore = -1;

void remove_objects() {
  if (queue != -1) msgctl(queue, IPC_RMID, nullptr);
  if (segment != -1) shmctl(segment, IPC_RMID, nullptr);
  if (semaphore != -1) semctl(semaphore, 0, IPC_RMID);
  queue = segment = semaphore = -1;
}

// What arrived has to be what was sent.
void check(const char *arrived, const char *sent) {
  if (strcmp(arrived, sent) == 0) return;
  fflush(stdout);
  fprintf(stderr, "ipc: %s\"%s\" arrived, and \"%s\" was sent\n", part, arrived, sent);
  leave(1);
}

void by_pipe() {
  part = "pipe: ";
  puts("A pipe: bytes in their order");
  int ends[2];
  const int made = pipe(ends);
  tell(made, remark("ends[0] = %d to read, ends[1] = %d to write", ends[0], ends[1]), "pipe(ends)");
  static const char sent[] = "through a pipe";
  child sender("child", [&] {
    close(ends[0]);
    tell(write(ends[1], sent, sizeof sent), "", "write(%d, \"%s\", %zu)", ends[1], sent, sizeof sent);
  });
  sender.speaks(1);
  sender.ends();
  tell(close(ends[1]), "or this process could write to itself", "close(%d)", ends[1]);
  char arrived[64] = "";
  const ssize_t size = read(ends[0], arrived, sizeof arrived);
  if (size > 0) check(arrived, sent);
  tell(size, remark("\"%s\", as it was sent", arrived), "read(%d, buffer, %zu)", ends[0], sizeof arrived);
  const ssize_t end = read(ends[0], arrived, sizeof arrived);
  tell(end, end == 0 ? "the end: nobody is left who could write" : "", "read(%d, buffer, %zu)", ends[0],
       sizeof arrived);
  close(ends[0]);
}

struct message {
  long type;
  char text[32];
};

void send(long type, const char *text) {
  message one = {type, ""};
  strcpy(one.text, text);
  tell(msgsnd(queue, &one, strlen(text) + 1, 0), "", "msgsnd(%d, {%ld, \"%s\"}, %zu, 0)", queue, type, text,
       strlen(text) + 1);
}

// Takes the first message that is `wanted`, and expects that one.
void receive(long wanted, long type, const char *text, const char *why) {
  message one = {};
  const ssize_t size = msgrcv(queue, &one, sizeof one.text, wanted, IPC_NOWAIT);
  if (size > 0) check(one.text, text);
  if (size > 0 && one.type != type) check("another type", "one type");
  tell(size, remark("%s: {%ld, \"%s\"}", why, one.type, one.text), "msgrcv(%d, &message, %zu, %ld, IPC_NOWAIT)", queue,
       sizeof one.text, wanted);
}

void by_message_queue() {
  part = "message queue: ";
  puts("A message queue: whole messages, each with a type to choose by");
  {
    undisturbed until_noted;
    queue = msgget(IPC_PRIVATE, 0600);
  }
  tell(queue, "the queue's id", "msgget(IPC_PRIVATE, 0600)");
  child sender("child", [] {
    send(3, "the third kind");
    send(1, "the first kind");
    send(2, "the second kind");
  });
  sender.speaks(3);
  sender.ends();
  msqid_ds state = {};
  const int answer = msgctl(queue, IPC_STAT, &state);
  tell(answer, remark("msg_qnum = %lu: they wait, although their sender has ended", state.msg_qnum),
       "msgctl(%d, IPC_STAT, &state)", queue);
  receive(2, 2, "the second kind", "of type 2");
  receive(-3, 1, "the first kind", "the lowest up to 3");
  receive(0, 3, "the third kind", "any");
  message none;
  tell_error(msgrcv(queue, &none, sizeof none.text, 0, IPC_NOWAIT), ENOMSG, "",
             "msgrcv(%d, &message, %zu, 0, IPC_NOWAIT)", queue, sizeof none.text);
  undisturbed until_noted;
  tell(msgctl(queue, IPC_RMID, nullptr), "removed", "msgctl(%d, IPC_RMID)", queue);
  queue = -1;
}

// The segment's id, for whoever asks after it when it is gone.
int attached_segment;

void tell_attached(const char *why) {
  shmid_ds state = {};
  const int answer = shmctl(attached_segment, IPC_STAT, &state);
  tell(answer, remark("shm_nattch = %lu: %s", state.shm_nattch, why), "shmctl(%d, IPC_STAT, &state)", attached_segment);
}

// Memory that this process and its children share from now on. It is removed at once, and is there until the last one
// of them has left it: whatever ends them.
char *by_shared_memory() {
  part = "shared memory: ";
  puts("Shared memory: one writes, the other one finds it written");
  char *memory;
  {
    undisturbed until_removed;
    segment = shmget(IPC_PRIVATE, 4096, 0600);
    tell(segment, "the segment's id", "shmget(IPC_PRIVATE, 4096, 0600)");
    attached_segment = segment;
    memory = static_cast<char *>(shmat(segment, nullptr, 0));
    tell(reinterpret_cast<long>(memory), "where it is now", "shmat(%d, NULL, 0)", segment);
    tell(shmctl(segment, IPC_RMID, nullptr), "it goes as soon as nobody has it any more", "shmctl(%d, IPC_RMID)",
         segment);
    segment = -1;
  }
  static const char sent[] = "through shared memory";
  child writer("child", [&] {
    tell_attached("fork attached it once more");
    strcpy(memory, sent);
    tell(shmdt(memory), "after writing a text there, which took no call", "shmdt(%p)", static_cast<void *>(memory));
  });
  writer.speaks(2);
  writer.ends();
  check(memory, sent);
  char found[64];
  snprintf(found, sizeof found, "and here is \"%s\"", memory);
  tell_attached(found);
  return memory;
}

// Adds to the semaphore, or waits until so much can be taken off it. It may also be interrupted where no handler runs:
// by Ctrl-Z and fg (signal(7)).
int change(int by) {
  sembuf operation = {0, static_cast<short>(by), 0};
  int answer;
  do answer = semop(semaphore, &operation, 1);
  while (answer == -1 && errno == EINTR);
  return answer;
}

long milliseconds() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void by_semaphore(char *memory) {
  part = "semaphore: ";
  puts("A semaphore: as a lock of that memory");
  {
    undisturbed until_noted;
    semaphore = semget(IPC_PRIVATE, 1, 0600);
  }
  tell(semaphore, "the id of a set of one", "semget(IPC_PRIVATE, 1, 0600)");
  tell(semctl(semaphore, 0, SETVAL, 1), "1: free", "semctl(%d, 0, SETVAL, 1)", semaphore);
  tell(change(-1), "taken", "semop(%d, {0, -1}, 1)", semaphore);
  strcpy(memory, "half a te");

  child reader("child", [&] {
    const long asked = milliseconds();
    const long answer = change(-1);
    tell(answer, remark("after %ld ms: \"%s\"", milliseconds() - asked, memory), "semop(%d, {0, -1}, 1)", semaphore);
    check(memory, "a whole text");
    tell(change(+1), "", "semop(%d, {0, +1}, 1)", semaphore);
  });
  // The kernel counts who waits. The child is given time to come there, and then some more to be seen there.
  const timespec nap = {0, 10000000};
  while (semctl(semaphore, 0, GETNCNT) == 0 && !reader.has_ended()) nanosleep(&nap, nullptr);
  for (int i = 0; i < 5; ++i) nanosleep(&nap, nullptr);
  const int waiting = semctl(semaphore, 0, GETNCNT);
  tell(waiting, waiting == 1 ? "the child waits" : "nobody waits", "semctl(%d, 0, GETNCNT)", semaphore);
  strcpy(memory, "a whole text");
  tell(change(+1), "released", "semop(%d, {0, +1}, 1)", semaphore);
  reader.speaks(2);
  reader.ends();
  const int last = semctl(semaphore, 0, GETPID);
  tell(last, last == reader.id() ? "the child was the last to use it" : "", "semctl(%d, 0, GETPID)", semaphore);
  undisturbed until_noted;
  tell(semctl(semaphore, 0, IPC_RMID), "removed", "semctl(%d, 0, IPC_RMID)", semaphore);
  semaphore = -1;
}

}  // namespace

int main(int argc, char **argv) {
  int status;
  if (!begins(argc, argv, "ipc",
              "usage: ipc\n"
              "Shows how two processes hand data to each other: by a pipe, a message queue, shared memory and a "
              "semaphore.\n",
              status))
    return status;
  who = "parent";
  remove_at_the_end(remove_objects);
  by_pipe();
  by_message_queue();
  char *const memory = by_shared_memory();
  by_semaphore(memory);
  part = "shared memory: ";
  tell(shmdt(memory), "the last one has left", "shmdt(%p)", static_cast<void *>(memory));
  shmid_ds state = {};
  tell_error(shmctl(attached_segment, IPC_STAT, &state), EINVAL, "and the segment is gone",
             "shmctl(%d, IPC_STAT, &state)", attached_segment);
  flush_lines();
  return 0;
}
