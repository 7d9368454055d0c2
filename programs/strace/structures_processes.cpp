// Processes, users and signals.
// Does not belong here: what only a single call takes (special_processes.cpp).
#include <sys/resource.h>
#include <sys/wait.h>
#include "decode.h"
#include "memory.h"
#include "names.h"
#include "output.h"
#include "structures.h"
#include "text.h"

namespace {

// The kernel's sigaction of x86-64, not the C library's.
struct action_data {
  uint64_t handler, flags, restorer, mask;
};

struct filter_data {
  uint16_t len;
  uint64_t filter;
};

struct event_data {
  uint64_t value;
  int signal, notify, thread;
};

struct name_data {
  char sysname[65], nodename[65], rest[4][65];
};

void put_limit(const char *name, rlim_t value) {
  if (value == RLIM_INFINITY)
    say("%s=RLIM64_INFINITY", name);
  else if (value > 1024 && value % 1024 == 0)
    say("%s=%lu*1024", name, value / 1024);
  else
    say("%s=%lu", name, value);
}

void put_rlimit(const rlimit &of) {
  put_limit("{rlim_cur", of.rlim_cur);
  put_limit(", rlim_max", of.rlim_max);
  say("}");
}

void put_int(const int &of) { say("[%d]", of); }

void put_unsigned(const unsigned &of) { say("[%u]", of); }

void put_plain_unsigned(const unsigned &of) { say("%u", of); }

void put_size(const unsigned long &of) { say("[%lu]", of); }

void put_pointer(const uint64_t &of) {
  say("[");
  put_address(of);
  say("]");
}

void put_status(const int &of) {
  if (WIFEXITED(of)) return say("[{WIFEXITED(s) && WEXITSTATUS(s) == %d}]", WEXITSTATUS(of));
  if (WIFCONTINUED(of)) return say("[{WIFCONTINUED(s)}]");
  if (WIFSTOPPED(of)) {
    const int signal = WSTOPSIG(of) & 0x7f;
    say("[{WIFSTOPPED(s) && WSTOPSIG(s) == ");
    put_signal(signal);
    say("%s}", (WSTOPSIG(of) & 0x80) != 0 ? " | 0x80" : "");
    const char *event = name_of(find_set("ptrace_events"), static_cast<unsigned>(of) >> 16);
    if (event != nullptr) say(" | %s << 16", event);
    return say("]");
  }
  say("[{WIFSIGNALED(s) && WTERMSIG(s) == ");
  put_signal(WTERMSIG(of));
  say(WCOREDUMP(of) ? " && WCOREDUMP(s)}]" : "}]");
}

void put_utsname(const name_data &of) { say("{sysname=\"%.65s\", nodename=\"%.65s\", ...}", of.sysname, of.nodename); }

void put_action(const action_data &of) {
  if (of.handler <= 1)
    say("{sa_handler=%s", of.handler == 0 ? "SIG_DFL" : "SIG_IGN");
  else
    say("{sa_handler=%#lx", of.handler);
  say(", sa_mask=");
  put_signal_set(of.mask);
  say(", sa_flags=");
  put_flags("signal_action_flags", of.flags);
  constexpr uint64_t has_restorer = 0x04000000;  // SA_RESTORER
  if ((of.flags & has_restorer) != 0) {
    say(", sa_restorer=");
    put_address(of.restorer);
  }
  say("}");
}

void put_filter(const filter_data &of) {
  say("{len=%u, filter=", of.len);
  put_address(of.filter);
  say("}");
}

void put_event(const event_data &of) {
  say("{");
  if (of.value != 0) say("sigev_value={sival_int=%d, sival_ptr=%#lx}, ", static_cast<int>(of.value), of.value);
  say("sigev_signo=");
  put_signal(of.signal);
  say(", sigev_notify=");
  put_one_of("event_notifications", static_cast<unsigned>(of.notify));
  if (of.notify == 4) say(", sigev_notify_thread_id=%d", of.thread);  // SIGEV_THREAD_ID
  say("}");
}

void put_set(const uint64_t &of) { put_signal_set(of); }

void put_stack(const stack_t &of) {
  say("{ss_sp=");
  put_address(reinterpret_cast<uint64_t>(of.ss_sp));
  say(", ss_flags=");
  put_flags("signal_stack_flags", static_cast<unsigned>(of.ss_flags));
  say(", ss_size=%lu}", of.ss_size);
}

}  // namespace

const structure structures_processes[] = {
    {"rlimit", put_fetched<rlimit, put_rlimit>, 0},
    {"int", put_fetched<int, put_int>, 0},
    {"timer_t", put_fetched<int, put_int>, 0},
    {"sched_param", put_fetched<int, put_int>, 0},
    {"u32", put_fetched<unsigned, put_unsigned>, 0},
    {"uid_t", put_fetched<unsigned, put_unsigned>, 0},
    {"gid_t", put_fetched<unsigned, put_unsigned>, 0},
    {"gid_in_array", put_fetched<unsigned, put_plain_unsigned>, sizeof(unsigned)},
    {"size_t", put_fetched<unsigned long, put_size>, 0},
    {"address", put_fetched<uint64_t, put_pointer>, 0},
    {"wait_status", put_fetched<int, put_status>, 0},
    {"utsname", put_fetched<name_data, put_utsname>, 0},
    {"sigaction", put_fetched<action_data, put_action>, 0},
    {"sigset_t", put_fetched<uint64_t, put_set>, 0},
    {"sock_fprog", put_fetched<filter_data, put_filter>, 0},
    {"sigevent", put_fetched<event_data, put_event>, 0},
    {"siginfo", put_fetched<siginfo_t, put_siginfo>, 0},
    {"sigaltstack", put_fetched<stack_t, put_stack>, 0},
    {nullptr, nullptr, 0},
};
