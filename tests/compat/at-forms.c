// The at-forms, ownership, times, special files, locks and file systems: answers and errno as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t > %t.out
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utime.h>
#include "inputs/compared.h"

static struct stat status;

static void times_of(const char *path) {
  lstat(path, &status);
  printf("%s %ld.%09ld %ld.%09ld\n", path, status.st_atim.tv_sec, status.st_atim.tv_nsec, status.st_mtim.tv_sec,
         status.st_mtim.tv_nsec);
}

int main(void) {
  char text[100] = {0};
  umask(022);
  say(mkdirat(AT_FDCWD, "folder", 0755));
  int at = open("folder", O_RDONLY | O_DIRECTORY);
  int fd = openat(at, "file", O_CREAT | O_RDWR, 0644);
  say(mkdirat(at, "inner", 0700));
  say(mkdirat(at, "inner", 0700));
  say(symlinkat("file", at, "link"));
  say(readlinkat(at, "link", text, sizeof text));
  say(readlinkat(at, "link", text, 2));
  say(readlinkat(at, "file", text, 2));
  puts(text);
  say(linkat(at, "file", at, "second", 0));
  say(linkat(at, "link", at, "of-link", 0));
  say(linkat(at, "link", at, "of-file", AT_SYMLINK_FOLLOW));
  say(linkat(at, "link", at, "none", 0x8000000));
  say(fstatat(at, "of-link", &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode));
  say(fstatat(at, "of-file", &status, 0) == 0 && status.st_nlink == 3);
  say(renameat(at, "of-file", AT_FDCWD, "moved"));
  say(renameat2(AT_FDCWD, "moved", at, "file", RENAME_NOREPLACE));
  say(renameat2(AT_FDCWD, "moved", at, "link", RENAME_EXCHANGE));
  say(renameat2(AT_FDCWD, "moved", at, "link", 64));
  say(unlinkat(at, "inner", 0));
  say(unlinkat(at, "inner", AT_REMOVEDIR));
  say(unlinkat(at, "inner", AT_REMOVEDIR));
  say(unlinkat(at, "second", 0x4000));

  say(faccessat(at, "file", R_OK, 0));
  say(faccessat(at, "file", X_OK, 0));
  say(faccessat(at, "file", R_OK | W_OK, AT_EACCESS));
  say(faccessat(at, "link", F_OK, AT_SYMLINK_NOFOLLOW));
  say(faccessat(at, "nothing", F_OK, 0));
  say(eaccess("folder/file", R_OK));
  say(euidaccess("folder/file", X_OK));
  say(access("folder/file", 077));
  say(fchmodat(at, "file", 0600, 0));
  say(fstatat(at, "file", &status, 0));
  printf("%o\n", status.st_mode);
  say(fchmodat(at, "nothing", 0600, 0));
  say(fchownat(at, "file", -1, -1, 0));
  say(fchownat(at, "file", geteuid(), getegid(), 0));
  say(fchownat(at, "", -1, -1, AT_EMPTY_PATH));
  say(fchownat(at, "", -1, -1, 0));
  say(chown("folder/file", geteuid(), -1));
  say(lchown("moved", -1, getegid()));
  say(fchown(fd, -1, -1));
  say(fchown(-1, -1, -1));

  // Times.
  struct timespec fine[2] = {{1000, 123456789}, {2000, 987654321}};
  say(utimensat(at, "file", fine, 0));
  times_of("folder/file");
  fine[0].tv_nsec = UTIME_OMIT;
  fine[1].tv_sec = 3000;
  say(futimens(fd, fine));
  times_of("folder/file");
  fine[1].tv_nsec = 1000000000;
  say(futimens(fd, fine));
  say(futimens(-1, fine));
  fine[0].tv_nsec = fine[1].tv_nsec = 5;
  say(utimensat(AT_FDCWD, "moved", fine, AT_SYMLINK_NOFOLLOW));
  times_of("moved");
  say(utimensat(AT_FDCWD, NULL, fine, 0));
  struct timeval coarse[2] = {{10, 999999}, {-20, 1}};
  say(utimes("folder/file", coarse));
  times_of("folder/file");
  say(lutimes("moved", coarse));
  times_of("moved");
  coarse[1].tv_usec = 1000000;
  say(utimes("folder/file", coarse));
  say(futimes(fd, coarse));
  coarse[1].tv_usec = 3;
  say(futimes(fd, coarse));
  times_of("folder/file");
  struct utimbuf whole = {44, 55};
  say(utime("folder/file", &whole));
  times_of("folder/file");
  say(utime("folder/file", NULL));
  lstat("folder/file", &status);
  say(status.st_mtim.tv_sec > 1000000000);
  say(utime("nothing", NULL));

  // Files that are no data.
  say(mkfifo("fifo", 0666));
  say(mkfifo("fifo", 0666));
  say(mkfifoat(at, "fifo", S_IFREG | 0640));
  say(fstatat(at, "fifo", &status, 0));
  printf("%o\n", status.st_mode);
  say(mknod("plain", S_IFREG | 0600, 0));
  say(mknodat(at, "plain", 0600, 0));
  say(mknod("folder", S_IFDIR | 0600, 0));
  stat("/dev/null", &status);
  printf("%u %u %d\n", major(status.st_rdev), minor(status.st_rdev), makedev(1, 3) == status.st_rdev);
  printf("%lx %x %x\n", (long)makedev(0x12345678, 0x9abcdef0), major(0x123456789abcdef0), minor(0x123456789abcdef0));

  // Locks and room.
  say(flock(fd, LOCK_EX));
  int other = open("folder/file", O_RDWR);
  say(flock(other, LOCK_SH | LOCK_NB));
  say(flock(fd, LOCK_UN));
  say(flock(other, LOCK_SH | LOCK_NB));
  say(flock(fd, 64));
  say(ftruncate(fd, 100));
  say(lseek(fd, 10, SEEK_SET));
  say(lockf(fd, F_LOCK, 20));
  say(lockf(fd, F_TEST, 20));
  fflush(stdout);
  if (fork() == 0) {
    say(lseek(fd, 0, SEEK_SET));
    say(lockf(fd, F_TEST, 10));
    say(lockf(fd, F_TEST, 11));
    say(lockf(fd, F_TLOCK, 11));
    say(lockf(fd, 9, 11));
    struct flock asked = {.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 0};
    say(fcntl(fd, F_GETLK, &asked));
    printf("%d %d %ld %ld %d\n", asked.l_type, asked.l_whence, (long)asked.l_start, (long)asked.l_len,
           asked.l_pid == getppid());
    fflush(stdout);
    _exit(0);
  }
  wait(NULL);
  say(lseek(fd, 10, SEEK_SET));
  say(lockf(fd, F_ULOCK, 0));
  say(posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL));
  say(posix_fadvise(fd, 0, 0, 77));
  say(posix_fadvise(-1, 0, 0, 0));
  say(posix_fallocate(fd, 0, 5000));
  say(fstat(fd, &status));
  printf("%ld\n", (long)status.st_size);
  say(posix_fallocate(fd, -1, 5000));
  say(posix_fallocate(fd, 0, 0));
  say(posix_fallocate(-1, 0, 5));
  say(fallocate(fd, FALLOC_FL_KEEP_SIZE, 0, 50000));
  say(fallocate(fd, 0x4000000, 0, 50000));
  say(fdatasync(fd));
  say(fdatasync(-1));
  say(syncfs(-1));

  // statx and file systems.
  struct statx more;
  say(statx(at, "file", 0, STATX_BASIC_STATS, &more));
  printf("%d %d %d\n", more.stx_size == 5000, more.stx_ino == status.st_ino, more.stx_mode == status.st_mode);
  say(statx(at, "file", 0, 0x80000000u, &more));
  say(statx(at, "nothing", 0, STATX_TYPE, &more));
  struct statfs here, there;
  struct statvfs same;
  say(statfs(".", &here));
  say(fstatfs(fd, &there));
  printf("%lx %ld %ld\n", (long)here.f_type, (long)here.f_bsize, (long)there.f_namelen);
  say(statvfs(".", &same));
  printf("%lu %lu %lu %lu %d\n", same.f_bsize, same.f_frsize, same.f_namemax, same.f_flag, same.f_blocks == here.f_blocks);
  printf("%lx\n", same.f_fsid);
  say(statvfs("/proc", &same));
  printf("%lu %lu\n", same.f_flag, same.f_namemax);
  say(statvfs("nothing", &same));
  say(fstatvfs(-1, &same));
  say(fchdir(at));
  say(access("file", F_OK));
  say(fchdir(fd));
  say(fchdir(-1));
  say(pathconf(".", _PC_NAME_MAX));
  say(pathconf(".", _PC_PATH_MAX));
  say(fpathconf(fd, _PC_PIPE_BUF));
  say(fpathconf(fd, _PC_LINK_MAX));
  say(fpathconf(fd, _PC_NO_TRUNC));
  say(fpathconf(fd, _PC_CHOWN_RESTRICTED));
  say(fpathconf(fd, _PC_VDISABLE));
  say(fpathconf(fd, _PC_MAX_CANON));
  say(fpathconf(fd, _PC_SYMLINK_MAX));
  say(fpathconf(fd, _PC_REC_MIN_XFER_SIZE));
  say(fpathconf(fd, _PC_ALLOC_SIZE_MIN));
  say(fpathconf(fd, _PC_ASYNC_IO));
  errno = 0;
  printf("%ld %d\n", pathconf(".", _PC_ASYNC_IO), errno);  // none, which is no error
  say(fpathconf(fd, _PC_SYNC_IO));
  say(fpathconf(fd, _PC_2_SYMLINKS));
  say(fpathconf(-1, _PC_NAME_MAX));
  say(pathconf("nothing", _PC_NAME_MAX));
  say(pathconf(".", 1000));
  return 0;
}
