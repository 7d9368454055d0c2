// The calls of System V IPC: shared memory, message queues, semaphores; typed, as the kernel takes them.
// Does not belong here: memory that one process maps for itself (memory.h), or keys made from paths (ftok).
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

// <sys/shm.h> and its neighbours have them for C, and the kernel's are the same.
struct shmid_ds;
struct msqid_ds;
struct sembuf;
struct timespec;

// Every call answers ENOSYS where the kernel was built without it.
namespace shoji::kernel {

// shmget(2). An id. EACCES EEXIST EINVAL ENFILE ENOENT ENOMEM ENOSPC EPERM.
[[gnu::always_inline]] inline result<int> shmget(int key, size_t size, int flags) {
  return result<int>(syscall(number::shmget, key, size, flags));
}

// shmat(2). Where it is mapped now; null lets the kernel choose. EACCES EIDRM EINVAL ENOMEM.
[[gnu::always_inline]] inline result<void *> shmat(int id, const void *address, int flags) {
  return result<void *>(syscall(number::shmat, id, address, flags));
}

// shmdt(2). EINVAL: nothing is attached there.
[[gnu::always_inline]] inline result<void> shmdt(const void *address) {
  return result<void>(syscall(number::shmdt, address));
}

// shmctl(2). What it answers depends on `command`. EACCES EFAULT EIDRM EINVAL ENOMEM EOVERFLOW EPERM.
[[gnu::always_inline]] inline result<int> shmctl(int id, int command, shmid_ds *data) {
  return result<int>(syscall(number::shmctl, id, command, data));
}

// msgget(2). An id. EACCES EEXIST ENOENT ENOMEM ENOSPC.
[[gnu::always_inline]] inline result<int> msgget(int key, int flags) {
  return result<int>(syscall(number::msgget, key, flags));
}

// msgsnd(2). `size` counts the bytes behind the type, a long. EACCES EAGAIN EFAULT EIDRM EINTR EINVAL ENOMEM.
[[gnu::always_inline]] inline result<void> msgsnd(int id, const void *message, size_t size, int flags) {
  return result<void>(syscall(number::msgsnd, id, message, size, flags));
}

// msgrcv(2). The bytes behind the type. E2BIG EACCES EFAULT EIDRM EINTR EINVAL ENOMSG ENOSYS.
[[gnu::always_inline]] inline result<size_t> msgrcv(int id, void *message, size_t size, long type, int flags) {
  return result<size_t>(syscall(number::msgrcv, id, message, size, type, flags));
}

// msgctl(2). What it answers depends on `command`. EACCES EFAULT EIDRM EINVAL EPERM.
[[gnu::always_inline]] inline result<int> msgctl(int id, int command, msqid_ds *data) {
  return result<int>(syscall(number::msgctl, id, command, data));
}

// semget(2). The id of a set of `count` semaphores, all 0. EACCES EEXIST EINVAL ENOENT ENOMEM ENOSPC.
[[gnu::always_inline]] inline result<int> semget(int key, int count, int flags) {
  return result<int>(syscall(number::semget, key, count, flags));
}

// semop(2). All of the operations or none. E2BIG EACCES EAGAIN EFAULT EFBIG EIDRM EINTR EINVAL ENOMEM ERANGE.
[[gnu::always_inline]] inline result<void> semop(int id, sembuf *operations, unsigned count) {
  return result<void>(syscall(number::semop, id, operations, count));
}

// semtimedop(2). The same; EAGAIN when so long has passed.
[[gnu::always_inline]] inline result<void> semtimedop(int id, sembuf *operations, unsigned count,
                                                      const timespec *timeout) {
  return result<void>(syscall(number::semtimedop, id, operations, count, timeout));
}

// semctl(2). What it answers, and what `argument` is, depend on `command`. EACCES EFAULT EIDRM EINVAL EPERM ERANGE.
[[gnu::always_inline]] inline result<int> semctl(int id, int index, int command, unsigned long argument) {
  return result<int>(syscall(number::semctl, id, index, command, argument));
}

}  // namespace shoji::kernel
