/* Calls of many kinds, each with what makes its arguments worth decoding, and the same ones in each run; in the working
   directory. Does not belong here: whatever answers with the time, a port or an identifier. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void on_signal(int signal) { (void)signal; }

static void files(void) {
  char text[64];
  struct stat status;
  int fd = open("file", O_RDWR | O_CREAT | O_TRUNC, 0640);
  struct iovec out[2] = {{"ab", 2}, {"cdef", 4}}, in[2] = {{text, 3}, {text + 10, 20}};
  struct flock lock = {F_RDLCK, SEEK_SET, 1, 2};
  struct timespec times[2] = {{1, 2}, {0, UTIME_OMIT}};
  writev(fd, out, 2);
  pwritev(fd, out, 2, 5);
  lseek(fd, -3, SEEK_CUR);
  readv(fd, in, 2);
  readv(-1, in, 2);
  preadv(fd, in, 1, 1);
  pread(fd, text, 64, 0);
  ftruncate(fd, 3);
  fcntl(fd, F_GETFL);
  fcntl(fd, F_SETFL, O_APPEND | O_NONBLOCK);
  fcntl(fd, F_GETFD);
  fcntl(fd, F_SETFD, FD_CLOEXEC);
  fcntl(fd, F_GETFD);
  fcntl(fd, F_DUPFD_CLOEXEC, 20);
  fcntl(fd, F_GETLK, &lock);
  fcntl(fd, F_SETLK, &lock);
  fcntl(fd, 77, 10);
  flock(fd, LOCK_EX | LOCK_NB);
  fchmod(fd, 0600);
  utimensat(AT_FDCWD, "file", times, AT_SYMLINK_NOFOLLOW);
  link("file", "other");
  symlink("file", "symbolic");
  readlink("symbolic", text, 3);
  syscall(SYS_stat, "file", &status);
  syscall(SYS_lstat, "symbolic", &status);
  stat("nowhere", &status);
  fstat(1, &status);
  mkfifo("fifo", 0600);
  mknod("null", S_IFCHR | 0666, 0x103);
  access("/\1\2x\"\\\n\33" "7", R_OK | X_OK);
  faccessat(AT_FDCWD, "file", R_OK, AT_EACCESS);
  open("\377\376", O_RDONLY | O_DIRECTORY);
  open((char *)8, 0);
  write(fd, "\0\0\0001", 4);
  write(fd, (void *)8, 4);
  ioctl(fd, TIOCGWINSZ, text);
  ioctl(fd, 0x12345678, 3);
  ioctl(fd, FIOCLEX);
  rename("other", "third");
  unlink("file"), unlink("third"), unlink("symbolic"), unlink("fifo"), unlink("null");
  umask(022);
  dup3(fd, 30, O_CLOEXEC);
  close(fd);
}

static void descriptors(void) {
  int ends[2];
  char text[64];
  fd_set set, more;
  struct timespec soon = {0, 1000};
  struct timeval never = {0, 0};
  sigset_t mask;
  struct epoll_event event = {EPOLLIN | EPOLLET, {.fd = 5}};
  struct itimerspec timer = {{0, 0}, {1, 0}};
  sigemptyset(&mask);
  sigaddset(&mask, SIGCHLD);
  pipe2(ends, O_NONBLOCK);
  struct pollfd polled[3] = {{ends[0], POLLIN}, {ends[1], POLLOUT}, {99, POLLIN | POLLPRI}};
  read(ends[0], text, 64);
  poll(polled, 3, 0);
  poll(polled, 1, 1);
  ppoll(polled, 1, &soon, &mask);
  FD_ZERO(&set);
  FD_SET(ends[0], &set);
  FD_SET(ends[1], &set);
  more = set;
  syscall(SYS_select, ends[1] + 1, &set, &more, 0, 0);
  syscall(SYS_select, 0, 0, 0, 0, &never);
  pselect(0, 0, 0, 0, &soon, &mask);
  int epoll = epoll_create1(EPOLL_CLOEXEC);
  epoll_ctl(epoll, EPOLL_CTL_ADD, ends[0], &event);
  epoll_ctl(epoll, EPOLL_CTL_DEL, ends[0], 0);
  epoll_wait(epoll, &event, 1, 0);
  eventfd(5, EFD_CLOEXEC);
  signalfd(-1, &mask, SFD_NONBLOCK);
  timerfd_settime(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC), 0, &timer, 0);
}

static void sockets(void) {
  struct sockaddr_un path = {AF_UNIX, "socket"}, peer, name = {AF_UNIX, "\0shoji"};
  struct sockaddr_in internet = {AF_INET, htons(9), {htonl(0x7f000001)}};
  struct sockaddr_in6 internet6 = {AF_INET6, htons(80), htonl(5), IN6ADDR_LOOPBACK_INIT, 3};
  struct linger delay = {1, 2};
  struct iovec out[2] = {{"ab", 2}, {"cdef", 4}};
  struct msghdr message = {0, 0, out, 2};
  socklen_t size = sizeof peer;
  int pair[2], on = 1;
  char text[64];
  int listening = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), calling = socket(AF_UNIX, SOCK_STREAM, 0);
  bind(listening, (struct sockaddr *)&path, sizeof path);
  listen(listening, 5);
  connect(calling, (struct sockaddr *)&path, sizeof path);
  int called = accept4(listening, (struct sockaddr *)&peer, &size, SOCK_NONBLOCK);
  size = sizeof peer;
  getsockname(called, (struct sockaddr *)&peer, &size);
  size = 4;
  getpeername(calling, (struct sockaddr *)&peer, &size);
  unlink("socket");
  connect(calling, (struct sockaddr *)&name, 8);
  connect(socket(AF_INET6, SOCK_DGRAM, IPPROTO_UDP), (struct sockaddr *)&internet6, sizeof internet6);
  int internet_socket = socket(AF_INET, SOCK_STREAM, 0);
  connect(internet_socket, (struct sockaddr *)&internet, 3);
  setsockopt(internet_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  setsockopt(internet_socket, SOL_SOCKET, SO_LINGER, &delay, sizeof delay);
  setsockopt(internet_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  setsockopt(internet_socket, SOL_SOCKET, 777, "abcde", 5);
  size = sizeof on;
  getsockopt(internet_socket, SOL_SOCKET, SO_ERROR, &on, &size);
  shutdown(internet_socket, SHUT_WR);
  socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
  send(pair[0], "hello\n", 6, MSG_NOSIGNAL);
  recv(pair[1], text, 64, 0);
  recv(pair[1], text, 64, MSG_DONTWAIT);
  sendmsg(pair[0], &message, 0);
  out[0].iov_base = text;
  out[0].iov_len = 64;
  message.msg_iovlen = 1;
  recvmsg(pair[1], &message, 0);
}

static void processes(void) {
  struct rlimit limit = {1023, RLIM_INFINITY};
  struct utsname name;
  cpu_set_t processors;
  siginfo_t info;
  int status;
  sigset_t child_ended;
  sigemptyset(&child_ended);
  sigaddset(&child_ended, SIGCHLD);
  sigprocmask(SIG_BLOCK, &child_ended, 0); /* it would come before or after wait4's end */
  getrlimit(RLIMIT_STACK, &limit);
  limit.rlim_cur = 0;
  setrlimit(RLIMIT_CORE, &limit);
  uname(&name);
  sched_getaffinity(0, 8, &processors);
  prctl(PR_SET_NAME, "strace_calls");
  prctl(PR_GET_NAME, name.sysname);
  prctl(PR_GET_DUMPABLE);
  prctl(PR_SET_PDEATHSIG, 0);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  ptrace(PTRACE_CONT, -1, 0, SIGKILL);
  mmap(0, 8192, PROT_NONE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0x3000);
  mremap(0, 4096, 8192, MREMAP_MAYMOVE);
  mremap(0, 4096, 8192, MREMAP_MAYMOVE | MREMAP_FIXED, (void *)0x10000);
  madvise(0, 0, MADV_DONTNEED);
  syscall(SYS_futex, &status, 129, 1);
  syscall(SYS_futex, &status, 393, 1, 0, 0, 0xffffffff);
  syscall(SYS_getrandom, &status, 0, 1);
  execve("nowhere", (char *[]){"a", "b\n", 0}, (char *[]){"A=1", 0});
  execve("nowhere", (char *[]){0}, 0);
  pid_t child = fork();
  if (child == 0) _exit(3);
  waitid(P_PID, child, &info, WEXITED | WNOWAIT);
  wait4(child, &status, WNOHANG, 0);
  wait4(-1, 0, 0, 0);
  child = fork();
  if (child == 0) pause();
  kill(child, SIGTERM);
  waitpid(child, &status, WUNTRACED);
  sigwaitinfo(&child_ended, &info);
}

static void signals(void) {
  struct sigaction action = {0};
  struct itimerval timer = {{0, 0}, {0, 20000}}, off = {{0, 0}, {0, 0}};
  struct timespec long_time = {1, 0}, no_time = {0, 5};
  stack_t stack = {(void *)on_signal, 0, 8192}, old;
  siginfo_t info;
  sigset_t set;
  action.sa_handler = on_signal;
  action.sa_flags = SA_NODEFER | SA_RESTART;
  sigfillset(&action.sa_mask);
  sigaction(SIGUSR1, &action, 0);
  sigaction(SIGUSR1, 0, &action);
  signal(SIGALRM, on_signal);
  raise(SIGUSR1);
  sigaltstack(&stack, &old);
  sigemptyset(&set);
  sigaddset(&set, SIGRTMIN);
  sigaddset(&set, SIGIO);
  sigprocmask(SIG_BLOCK, &set, 0);
  sigqueue(getpid(), SIGRTMIN, (union sigval){5});
  sigpending(&set);
  sigtimedwait(&set, &info, &no_time);
  sigtimedwait(&set, &info, &no_time);
  sigemptyset(&set);
  sigaddset(&set, SIGALRM);
  sigprocmask(SIG_BLOCK, &set, 0);
  setitimer(ITIMER_REAL, &timer, 0);
  sigemptyset(&set);
  sigsuspend(&set);
  setitimer(ITIMER_REAL, &off, &timer);
  syscall(SYS_nanosleep, &no_time, &long_time);
  kill(getpid(), 0);
  *(volatile int *)8 = 1;
}

int main(void) {
  signal(SIGCHLD, SIG_IGN);
  signal(SIGCHLD, SIG_DFL);
  files();
  descriptors();
  sockets();
  processes();
  signals();
}
