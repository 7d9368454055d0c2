// Arguments of the calls on processes, threads and memory that are not written as their kind is.
// Does not belong here: signals (special_signals.cpp).
#include <sched.h>
#include <string.h>
#include <sys/mman.h>
#include "memory.h"
#include "names.h"
#include "output.h"
#include "special.h"
#include "structures.h"
#include "text.h"

namespace {

bool put_persona(const moment &now, int at) {
  if (static_cast<unsigned>(now.value(at)) == 0xffffffff)  // only asks
    say("0xffffffff");
  else
    put_argument(now, at);
  return true;
}

bool put_hex(const moment &now, int at) {
  say("%#lx", now.value(at));
  return true;
}

// The environment is only counted.
bool put_environment(const moment &now, int at) {
  const uint64_t address = now.value(at);
  put_address(address);
  uint64_t word = 0;
  unsigned count = 0;
  if (address == 0) return true;
  if (!fetch(now.who.pid, address, word)) return true;
  while (fetch(now.who.pid, address + 8 * count, word) && word != 0) ++count;
  say(word == 0 ? " /* %u var%s */" : " /* %u var%s, unterminated */", count, count == 1 ? "" : "s");
  return true;
}

void put_named(const char *name, uint64_t address) {
  say("%s", name);
  put_address(address);
}

void put_clone_flags(uint64_t flags) {
  const uint64_t signal = flags & 0xff;  // CSIGNAL
  if ((flags & ~uint64_t{0xff}) != 0)
    put_flags("clone_flags", flags & ~uint64_t{0xff});
  else if (signal == 0)
    say("0");
  if (signal == 0) return;
  if ((flags & ~uint64_t{0xff}) != 0) say("|");
  put_signal(static_cast<int>(signal));
}

// The kernel takes the flags first; strace names its arguments, and shows those only that the flags ask for.
bool put_clone(const moment &now, int) {
  const uint64_t flags = now.value("clone_flags");
  if (!now.leaving) {
    say("child_stack=");
    put_address(now.value("newsp"));
    say(", flags=");
    put_clone_flags(flags);
    return (flags & (CLONE_PARENT_SETTID | CLONE_PIDFD | CLONE_SETTLS | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID)) ==
           0;
  }
  if ((flags & (CLONE_PARENT_SETTID | CLONE_PIDFD)) != 0) {
    say(", parent_tid=");
    if (now.failed)
      put_address(now.value("parent_tidptr"));
    else
      find_structure("int")->put(now.who.pid, now.value("parent_tidptr"));
  }
  if ((flags & CLONE_SETTLS) != 0) put_named(", tls=", now.value("tls"));
  if ((flags & (CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID)) != 0)
    put_named(", child_tidptr=", now.value("child_tidptr"));
  return true;
}

// clone_args of linux/sched.h; what was not given is 0.
struct clone_data {
  uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls, set_tid, set_tid_size, cgroup;
};

bool put_clone_arguments(const moment &now, int at) {
  clone_data own = {};
  const uint64_t size = now.value(at + 1) < sizeof own ? now.value(at + 1) : sizeof own;
  const bool known = now.value(at) != 0 && read_memory(now.who.pid, now.value(at), &own, size) == size;
  if (now.leaving) {
    if (known && !now.failed && (own.flags & CLONE_PARENT_SETTID) != 0) {
      say(" => {parent_tid=");
      find_structure("int")->put(now.who.pid, own.parent_tid);
      say("}");
    }
    return true;
  }
  if (!known) {
    put_address(now.value(at));
    return true;
  }
  say("{flags=");
  if (own.flags != 0)
    put_flags("clone_flags", own.flags);
  else
    say("0");
  if ((own.flags & CLONE_PIDFD) != 0) put_named(", pidfd=", own.pidfd);
  if ((own.flags & (CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID)) != 0) put_named(", child_tid=", own.child_tid);
  if ((own.flags & CLONE_PARENT_SETTID) != 0) put_named(", parent_tid=", own.parent_tid);
  say(", exit_signal=");
  put_signal(static_cast<int>(own.exit_signal));
  put_named(", stack=", own.stack);
  put_named(", stack_size=", own.stack_size);
  if ((own.flags & CLONE_SETTLS) != 0) put_named(", tls=", own.tls);
  say("}");
  return (own.flags & CLONE_PARENT_SETTID) == 0;
}

// wait4 without a child that changed writes nothing there.
bool put_wait_status(const moment &now, int at) {
  if (now.leaving && now.answer == 0) {
    put_address(now.value(at));
    return true;
  }
  return put_argument(now, at);
}

bool arch_prctl_takes_nothing(const moment &now) {
  constexpr int get_cpuid = 0x1011;  // ARCH_GET_CPUID
  return now.small(0) == get_cpuid;
}

bool put_arch_prctl_argument(const moment &now, int at) {
  constexpr int get_fs = 0x1003;  // ARCH_GET_FS, and ARCH_GET_GS behind it
  const bool gets = now.small(0) == get_fs || now.small(0) == get_fs + 1;
  if (gets && !now.leaving) return false;
  if (gets && !now.failed)
    find_structure("address")->put(now.who.pid, now.value(at));
  else
    put_address(now.value(at));
  return true;
}

bool is_not_fixed(const moment &now) { return (now.value("flags") & (MREMAP_FIXED | MREMAP_DONTUNMAP)) == 0; }

// One byte for each page.
bool put_residence(const moment &now, int at) {
  if (!now.leaving) return false;
  unsigned char page;
  if (now.failed || !fetch(now.who.pid, now.value(at), page)) {
    put_address(now.value(at));
    return true;
  }
  const uint64_t pages = (now.value(1) + 4095) / 4096;
  say("[");
  for (uint64_t each = 0; each < pages; ++each) {
    if (each != 0) say(", ");
    if (each >= longest_string || !fetch(now.who.pid, now.value(at) + each, page)) {
      say("...");
      break;
    }
    say("%u", page & 1u);
  }
  say("]");
  return true;
}

// Which of the last three arguments an operation takes, and what the fourth then is.
bool futex_waits(const moment &now) {
  const uint64_t operation = now.value(1) & 0x7f;  // without FUTEX_PRIVATE_FLAG and FUTEX_CLOCK_REALTIME
  return operation == 0 || operation == 9 || operation == 6 || operation == 13 || operation == 11;
}

bool futex_has_two(const moment &now) {
  const uint64_t operation = now.value(1) & 0x7f;
  return operation == 3 || operation == 4 || operation == 5 || operation == 12;
}

bool no_futex_value(const moment &now) {
  const uint64_t operation = now.value(1) & 0x7f;
  return operation == 6 || operation == 13 || operation == 7 || operation == 8;
}

bool no_futex_time(const moment &now) { return !futex_waits(now) && !futex_has_two(now) && (now.value(1) & 0x7f) < 14; }

bool no_second_futex(const moment &now) {
  const uint64_t operation = now.value(1) & 0x7f;
  return !futex_has_two(now) && operation != 11 && operation < 14;
}

bool no_third_value(const moment &now) {
  const uint64_t operation = now.value(1) & 0x7f;
  return operation != 4 && operation != 5 && operation != 12 && operation != 9 && operation != 10 && operation < 14;
}

bool put_futex_time(const moment &now, int at) {
  if (futex_has_two(now))
    say("%u", static_cast<unsigned>(now.value(at)));
  else if (futex_waits(now) && now.value(at) != 0)
    find_structure("timespec")->put(now.who.pid, now.value(at));
  else
    put_address(now.value(at));
  return true;
}

// A mask of events: all of them is a name.
bool put_futex_value(const moment &now, int at) {
  const uint64_t operation = now.value(1) & 0x7f;
  const unsigned value = static_cast<unsigned>(now.value(at));
  if (operation != 9 && operation != 10)
    say(operation < 14 ? "%u" : "%#x", value);
  else if (value == 0xffffffff)
    say("FUTEX_BITSET_MATCH_ANY");
  else
    say("%#x", value);
  return true;
}

bool put_groups(const moment &now, int at) {
  const bool gets = now.who.which->arguments[at].what == kind::out_array;
  if (gets && !now.leaving) return false;
  const int count = gets ? static_cast<int>(now.answer) : now.small(0);
  if (now.value(at) == 0 || (gets && now.failed) || count > 65536)
    put_address(now.value(at));
  else
    put_array(now.who.pid, now.value(at), static_cast<uint64_t>(count), *find_structure("gid_in_array"));
  return true;
}

bool put_processors(const moment &now, int at) {
  const bool gets = now.who.which->arguments[at].what == kind::out_sized;
  if (gets && !now.leaving) return false;
  uint64_t mask[128] = {};
  uint64_t size = gets ? static_cast<uint64_t>(now.answer) : static_cast<unsigned>(now.value(1));
  if (size > sizeof mask) size = sizeof mask;
  if (now.value(at) == 0 || (gets && now.failed) || read_memory(now.who.pid, now.value(at), mask, size) != size) {
    put_address(now.value(at));
    return true;
  }
  say("[");
  for (unsigned each = 0, any = 0; each < size * 8; ++each)
    if ((mask[each / 64] >> each % 64 & 1) != 0) say(any++ != 0 ? " %u" : "%u", each);
  say("]");
  return true;
}

bool put_restarted(const moment &now, int) {
  const call *before = now.who.interrupted;
  if (!now.leaving) say("<... resuming interrupted %s ...>", before != nullptr ? before->name : "system call");
  return true;
}

bool put_program(const moment &now, int at) {
  if (now.value(at) != 0 && now.small(0) == 1)  // SECCOMP_SET_MODE_FILTER
    find_structure("sock_fprog")->put(now.who.pid, now.value(at));
  else
    put_address(now.value(at));
  return true;
}

}  // namespace

const special special_processes[] = {
    {"mmap", "off", put_hex},
    {"mremap", "new_addr", nullptr, is_not_fixed},
    {"personality", "personality", put_persona},
    {"mincore", "vec", put_residence},
    {"rseq", "rseq_len", put_hex},
    {"execve execveat", "envp", put_environment},
    {"clone", "", put_clone},
    {"clone3", "uargs", put_clone_arguments},
    {"wait4", "stat_addr", put_wait_status},
    {"wait4", "ru", put_wait_status},
    {"arch_prctl", "arg2", put_arch_prctl_argument, arch_prctl_takes_nothing},
    {"futex", "val", nullptr, no_futex_value},
    {"futex", "utime", put_futex_time, no_futex_time},
    {"futex", "uaddr2", nullptr, no_second_futex},
    {"futex", "val3", put_futex_value, no_third_value},
    {"getgroups setgroups", "grouplist", put_groups},
    {"sched_getaffinity sched_setaffinity", "user_mask_ptr", put_processors},
    {"restart_syscall", "", put_restarted},
    {"seccomp", "uargs", put_program},
    {nullptr, nullptr, nullptr, nullptr},
};
