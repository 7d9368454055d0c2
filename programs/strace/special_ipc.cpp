// System V IPC: keys, permissions, and what a control command takes.
// Does not belong here: what IPC_SET, IPC_INFO and their like take, which is shown as an address.
#include <string.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include "memory.h"
#include "names.h"
#include "output.h"
#include "special.h"
#include "structures.h"
#include "text.h"

namespace {

bool put_key(const moment &now, int at) {
  if (now.small(at) == IPC_PRIVATE)
    say("IPC_PRIVATE");
  else
    say("%#x", static_cast<unsigned>(now.value(at)));
  return true;
}

// Flags, and in the low nine bits permissions.
bool put_flags_and_mode(const moment &now, int at) {
  constexpr uint64_t permissions = 0777;
  const uint64_t flags = static_cast<uint32_t>(now.value(at)) & ~permissions;
  if (flags != 0) {
    put_flags(now.who.which->arguments[at].type, flags);
    say("|");
  }
  say("%#03lo", now.value(at) & permissions);
  return true;
}

bool put_control_argument(const moment &now, int at) {
  put_address(now.value(at));
  return true;
}

void put_permissions(const char *name, const ipc_perm &of) {
  say("{%s={uid=%u, gid=%u, mode=%#03o, key=%u, cuid=%u, cgid=%u}", name, of.uid, of.gid, of.mode,
      static_cast<unsigned>(of.__key), of.cuid, of.cgid);
}

// What IPC_STAT tells. The three calls have structures of their own.
bool put_state(const moment &now, int at) {
  if (now.small(at - 1) != IPC_STAT) return put_control_argument(now, at);
  if (!now.leaving) return false;
  const char *call = now.who.which->name;
  const pid_t pid = now.who.pid;
  union {
    shmid_ds memory;
    msqid_ds messages;
    semid_ds semaphores;
  } state;
  if (now.failed || now.value(at) == 0) return put_control_argument(now, at);
  if (strcmp(call, "shmctl") == 0 && fetch(pid, now.value(at), state.memory)) {
    const shmid_ds &of = state.memory;
    put_permissions("shm_perm", of.shm_perm);
    say(", shm_segsz=%lu, shm_cpid=%d, shm_lpid=%d, shm_nattch=%lu, shm_atime=%ld, shm_dtime=%ld, shm_ctime=%ld}",
        of.shm_segsz, of.shm_cpid, of.shm_lpid, of.shm_nattch, of.shm_atime, of.shm_dtime, of.shm_ctime);
  } else if (strcmp(call, "msgctl") == 0 && fetch(pid, now.value(at), state.messages)) {
    const msqid_ds &of = state.messages;
    put_permissions("msg_perm", of.msg_perm);
    say(", msg_stime=%ld, msg_rtime=%ld, msg_ctime=%ld, msg_qnum=%lu, msg_qbytes=%lu, msg_lspid=%d, msg_lrpid=%d}",
        of.msg_stime, of.msg_rtime, of.msg_ctime, of.msg_qnum, of.msg_qbytes, of.msg_lspid, of.msg_lrpid);
  } else if (strcmp(call, "semctl") == 0 && fetch(pid, now.value(at), state.semaphores)) {
    const semid_ds &of = state.semaphores;
    put_permissions("sem_perm", of.sem_perm);
    say(", sem_otime=%ld, sem_ctime=%ld, sem_nsems=%lu}", of.sem_otime, of.sem_ctime, of.sem_nsems);
  } else {
    put_control_argument(now, at);
  }
  return true;
}

bool put_operations(const moment &now, int at) {
  const unsigned count = static_cast<unsigned>(now.value(at + 1));
  if (now.value(at) == 0 || count > 1000) return put_control_argument(now, at);
  say("[");
  for (unsigned each = 0; each < count; ++each) {
    sembuf operation;
    if (each != 0) say(", ");
    if (each >= longest_string) {
      say("...");
      break;
    }
    if (!fetch(now.who.pid, now.value(at) + each * sizeof operation, operation)) {
      put_address(now.value(at) + each * sizeof operation);
      break;
    }
    say("{sem_num=%u, sem_op=%d, sem_flg=", operation.sem_num, operation.sem_op);
    put_flags("semaphore_flags", static_cast<uint16_t>(operation.sem_flg));
    say("}");
  }
  say("]");
  return true;
}

bool put_message(const moment &now, int at) {
  const bool gets = now.who.which->arguments[at].what == kind::out;
  if (gets && !now.leaving) return false;
  long type;
  if (now.value(at) == 0 || (gets && now.failed) || !fetch(now.who.pid, now.value(at), type))
    return put_control_argument(now, at);
  say("{mtype=%ld, mtext=", type);
  put_buffer(now.who.pid, now.value(at) + sizeof type, now.value(at + 1));
  say("}");
  return true;
}

}  // namespace

const special special_ipc[] = {
    {"shmget semget msgget", "key", put_key},      {"shmget", "shmflg", put_flags_and_mode},
    {"semget", "semflg", put_flags_and_mode},      {"msgget", "msgflg", put_flags_and_mode},
    {"shmctl msgctl", "buf", put_state},           {"semctl", "arg", put_state},
    {"semop semtimedop", "tsops", put_operations}, {"msgsnd msgrcv", "msgp", put_message},
    {nullptr, nullptr, nullptr, nullptr},
};
