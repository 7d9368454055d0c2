// Calls of which one argument says what the next ones are: ioctl, fcntl, prctl, ptrace.
// Does not belong here: what they answer (special_answers.cpp).
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include "memory.h"
#include "names.h"
#include "output.h"
#include "special.h"
#include "structures.h"
#include "text.h"

namespace {

bool is_named(const moment &now, const char *set, int at, const char *name) {
  const char *own = name_of(find_set(set), static_cast<uint32_t>(now.value(at)));
  return own != nullptr && strcmp(own, name) == 0;
}

bool is_one_of(const moment &now, const char *set, int at, const char *const *names) {
  for (; *names != nullptr; ++names)
    if (is_named(now, set, at, *names)) return true;
  return false;
}

// A command that has no name is taken to pieces: direction, type, number, size (include/uapi/asm-generic/ioctl.h).
bool put_ioctl_command(const moment &now, int at) {
  const unsigned command = static_cast<unsigned>(now.value(at));
  if (put_every_name(find_set("ioctl_commands"), command)) return true;
  static constexpr const char *directions[] = {"_IOC_NONE", "_IOC_WRITE", "_IOC_READ", "_IOC_READ|_IOC_WRITE"};
  say("_IOC(%s, %#x, %#x, %#x)", directions[command >> 30], command >> 8 & 0xff, command & 0xff,
      command >> 16 & 0x3fff);
  return true;
}

struct terminal {
  unsigned c_iflag, c_oflag, c_cflag, c_lflag;
};

struct window {
  unsigned short rows, columns, x, y;
};

// What the modes are is long; strace names the few that matter, in small letters, with a minus where they are off.
void put_terminal(pid_t pid, uint64_t address) {
  terminal modes;
  if (!fetch(pid, address, modes)) return put_address(address);
  static constexpr const char *speeds[] = {"B0",   "B50",   "B75",   "B110",  "B134",  "B150",  "B200",   "B300",
                                           "B600", "B1200", "B1800", "B2400", "B4800", "B9600", "B19200", "B38400"};
  const unsigned speed = modes.c_cflag & 0x100f;  // CBAUD
  if (speed < 16)
    say("{%s ", speeds[speed]);
  else
    say("{%#x ", speed);
  say("%sopost %sisig %sicanon %secho ...}", (modes.c_oflag & 1) != 0 ? "" : "-", (modes.c_lflag & 1) != 0 ? "" : "-",
      (modes.c_lflag & 2) != 0 ? "" : "-", (modes.c_lflag & 8) != 0 ? "" : "-");
}

bool ioctl_takes_nothing(const moment &now) {
  static constexpr const char *names[] = {"FIOCLEX", "FIONCLEX", "TIOCNOTTY", nullptr};
  return is_one_of(now, "ioctl_commands", 1, names);
}

bool put_ioctl_argument(const moment &now, int at) {
  static constexpr const char *gets_int[] = {"FIONREAD", "TIOCGPGRP", "TIOCGSID", "TIOCGPTN", "TIOCGETD", nullptr};
  static constexpr const char *sets_int[] = {"FIONBIO", "TIOCSPGRP", "TIOCSPTLCK", nullptr};
  static constexpr const char *sets_terminal[] = {"TCSETS", "TCSETSW", "TCSETSF", nullptr};
  static constexpr const char *takes_number[] = {"TCSBRK", "TCFLSH", "TIOCSCTTY", "BTRFS_IOC_CLONE", nullptr};
  const pid_t pid = now.who.pid;
  const uint64_t value = now.value(at);
  const bool gets_terminal = is_named(now, "ioctl_commands", 1, "TCGETS");
  const bool gets_window = is_named(now, "ioctl_commands", 1, "TIOCGWINSZ");
  const bool gets = is_one_of(now, "ioctl_commands", 1, gets_int);
  if ((gets_terminal || gets_window || gets) && !now.leaving) return false;
  const bool there = value != 0 && !(now.leaving && now.failed);
  if (is_one_of(now, "ioctl_commands", 1, takes_number)) {
    say("%d", now.small(at));
  } else if (there && (gets_terminal || is_one_of(now, "ioctl_commands", 1, sets_terminal))) {
    put_terminal(pid, value);
  } else if (there && (gets_window || is_named(now, "ioctl_commands", 1, "TIOCSWINSZ"))) {
    window size;
    if (fetch(pid, value, size))
      say("{ws_row=%u, ws_col=%u, ws_xpixel=%u, ws_ypixel=%u}", size.rows, size.columns, size.x, size.y);
    else
      put_address(value);
  } else if (there && (gets || is_one_of(now, "ioctl_commands", 1, sets_int))) {
    find_structure("int")->put(pid, value);
  } else if (name_of(find_set("ioctl_commands"), static_cast<uint32_t>(now.value(1))) != nullptr) {
    put_address(value);
  } else {
    say("%#lx", value);
  }
  return true;
}

bool fcntl_takes_nothing(const moment &now) {
  static constexpr const char *names[] = {"F_GETFD",    "F_GETFL",      "F_GETOWN",    "F_GETSIG",
                                          "F_GETLEASE", "F_GETPIPE_SZ", "F_GET_SEALS", nullptr};
  return is_one_of(now, "fcntl_commands", 1, names);
}

struct lock {
  short l_type, l_whence;
  long l_start, l_len;
  int l_pid;
};

bool put_lock(const moment &now, int at, bool with_pid) {
  lock own;
  if (now.value(at) == 0 || !fetch(now.who.pid, now.value(at), own)) {
    put_address(now.value(at));
    return true;
  }
  say("{l_type=");
  put_one_of("lock_types", static_cast<uint16_t>(own.l_type));
  say(", l_whence=");
  put_one_of("seek_whence", static_cast<uint16_t>(own.l_whence));
  say(", l_start=%ld, l_len=%ld", own.l_start, own.l_len);
  if (with_pid) say(", l_pid=%d", own.l_pid);
  say("}");
  return true;
}

bool put_fcntl_argument(const moment &now, int at) {
  static constexpr const char *takes_number[] = {"F_DUPFD", "F_DUPFD_CLOEXEC", "F_SETOWN", "F_SETPIPE_SZ", nullptr};
  static constexpr const char *sets_lock[] = {"F_SETLK", "F_SETLKW", "F_OFD_SETLK", "F_OFD_SETLKW", nullptr};
  static constexpr const char *gets_lock[] = {"F_GETLK", "F_OFD_GETLK", nullptr};
  if (is_one_of(now, "fcntl_commands", 1, gets_lock)) {
    if (!now.leaving) return false;
    if (!now.failed) return put_lock(now, at, true);
    put_address(now.value(at));
  } else if (is_one_of(now, "fcntl_commands", 1, sets_lock)) {
    put_lock(now, at, false);
  } else if (is_named(now, "fcntl_commands", 1, "F_SETFD")) {
    put_flags("file_descriptor_flags", static_cast<uint32_t>(now.value(at)));
  } else if (is_named(now, "fcntl_commands", 1, "F_SETFL")) {
    put_flags("open_flags", static_cast<uint32_t>(now.value(at)));
  } else if (is_one_of(now, "fcntl_commands", 1, takes_number)) {
    say("%d", now.small(at));
  } else {
    say("%#lx", now.value(at));
  }
  return true;
}

void put_more(const moment &now, int from) {
  for (int at = from; at < 5; ++at) say(", %#lx", now.value(at));
}

// All of prctl: how many arguments there are depends on the first.
bool put_prctl(const moment &now, int) {
  const pid_t pid = now.who.pid;
  const uint64_t value = now.value(1);
  if (!now.leaving) {
    put_one_of("prctl_options", now.value(0));
    switch (now.small(0)) {
      case PR_GET_NAME:
      case PR_GET_PDEATHSIG: say(", "); return false;
      case PR_GET_DUMPABLE:
      case PR_GET_KEEPCAPS:
      case PR_GET_SECCOMP:
      case PR_GET_CHILD_SUBREAPER:
      case PR_GET_TIMERSLACK: break;
      case PR_SET_NAME:
        say(", ");
        put_string(pid, value);
        break;
      case PR_SET_PDEATHSIG:
        say(", ");
        put_signal(static_cast<int>(value));
        break;
      case PR_SET_DUMPABLE:
        say(", ");
        put_one_of("dump_modes", value);
        break;
      case PR_SET_SECCOMP:
        say(", ");
        put_one_of("seccomp_modes", value);
        if (value == 2) {  // SECCOMP_MODE_FILTER
          say(", ");
          find_structure("sock_fprog")->put(pid, now.value(2));
        }
        break;
      case PR_CAPBSET_READ:
      case PR_CAPBSET_DROP:
        say(", ");
        put_one_of("capabilities", value);
        break;
      case PR_SET_KEEPCAPS:
      case PR_SET_CHILD_SUBREAPER:
      case PR_SET_TIMERSLACK: say(", %lu", value); break;
      case PR_SET_NO_NEW_PRIVS:
        say(", %lu", value);
        put_more(now, 2);
        break;
      default: put_more(now, 1); break;
    }
    return true;
  }
  int signal = 0;
  if (!now.failed && now.small(0) == PR_GET_NAME) {
    put_string(pid, value);
  } else if (!now.failed && fetch(pid, value, signal)) {
    say("[");
    put_signal(signal);
    say("]");
  } else {
    put_address(value);
  }
  return true;
}

// All of ptrace, likewise.
bool put_ptrace(const moment &now, int) {
  if (now.leaving) return true;
  const int request = now.small(0);
  put_one_of("ptrace_requests", now.value(0));
  if (request == PTRACE_TRACEME) return true;
  say(", %d", now.small(1));
  if (request == PTRACE_INTERRUPT || request == PTRACE_LISTEN) return true;
  say(", ");
  if (request == PTRACE_GET_SYSCALL_INFO)
    say("%lu", now.value(2));
  else
    put_address(now.value(2));
  say(", ");
  switch (request) {
    case PTRACE_CONT:
    case PTRACE_SYSCALL:
    case PTRACE_SINGLESTEP:
    case PTRACE_DETACH: put_signal(now.small(3)); break;
    case PTRACE_SETOPTIONS:
    case PTRACE_SEIZE: put_flags("ptrace_options", now.value(3)); break;
    case PTRACE_POKETEXT:
    case PTRACE_POKEDATA:
    case PTRACE_POKEUSER: say("%#lx", now.value(3)); break;
    default: put_address(now.value(3)); break;
  }
  return true;
}

}  // namespace

const special special_control[] = {
    {"ioctl", "cmd", put_ioctl_command},
    {"ioctl", "arg", put_ioctl_argument, ioctl_takes_nothing},
    {"fcntl", "arg", put_fcntl_argument, fcntl_takes_nothing},
    {"prctl", "", put_prctl},
    {"ptrace", "", put_ptrace},
    {nullptr, nullptr, nullptr, nullptr},
};
