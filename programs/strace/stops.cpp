// What each stop of a tracee means, and what is written of it: a call's beginning or end, a signal, an event, an end.
// Does not belong here: the form of what is written (decode.cpp, answer.cpp), or waiting for stops (follow.cpp).
#include "stops.h"
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <time.h>
#include "decode.h"
#include "filter.h"
#include "structures.h"
#include "summary.h"

namespace {

constexpr uint32_t audit_arch_i386 = 0x40000003;  // AUDIT_ARCH_I386
constexpr int restart_block = -516;               // ERESTART_RESTARTBLOCK: restart_syscall follows

const options *how = nullptr;

void go_on(const tracee &who, int signal = 0) {
  ptrace(PTRACE_SYSCALL, who.pid, nullptr, reinterpret_cast<void *>(static_cast<long>(signal)));
}

// The line of a call that another one interrupted begins again.
void resume_line(tracee &who) {
  if (line_is_open(who)) return;
  begin_line(who);
  if (who.which != nullptr)
    say("<... %s resumed>", who.which->name);
  else
    say("<... syscall_%#lx resumed>", who.number);
}

// x86-64's number of the call that it is in.
uint64_t own_number(const tracee &who) {
  if (!who.is_i386) return who.number;
  const call *same = who.which != nullptr ? find_call(who.which->name) : nullptr;
  return same != nullptr ? static_cast<uint64_t>(same->number) : ~uint64_t{0};
}

// Each call says which door it came by; a change is noted.
void note_mode(tracee &who, bool is_i386) {
  if (who.is_i386 == is_i386) return;
  who.is_i386 = is_i386;
  if (how->quiet || who.hidden) return;
  flush_output();
  fprintf(stderr, "[ Process PID=%d runs in %d bit mode. ]\n", who.pid, is_i386 ? 32 : 64);
}

bool is_execve(const tracee &who) { return who.which != nullptr && strcmp(who.which->name, "execve") == 0; }

void enter(tracee &who, const ptrace_syscall_info &info) {
  who.in_call = true;
  who.waits = false;
  who.number = info.entry.nr;
  note_mode(who, info.arch == audit_arch_i386);
  who.which = who.is_i386 ? find_call_i386(who.number) : find_call(who.number);
  memcpy(who.values, info.entry.args, sizeof who.values);
  who.stack = info.stack_pointer;
  who.shown = (!who.hidden || is_execve(who)) && shows_call(own_number(who));
  if (!who.shown) return;
  if (!how->count) {
    begin_line(who);
    put_call({who});
    flush_output();
  }
  if (how->durations) clock_gettime(CLOCK_MONOTONIC, &who.began);
}

void put_duration(const tracee &who, const timespec &ended) {
  long nanoseconds = (ended.tv_sec - who.began.tv_sec) * 1000000000 + ended.tv_nsec - who.began.tv_nsec;
  if (nanoseconds < 0) nanoseconds = 0;
  say(" <%ld.%06ld>", nanoseconds / 1000000000, nanoseconds % 1000000000 / 1000);
}

void leave(tracee &who, const ptrace_syscall_info &info) {
  if (!who.in_call) return;  // it was in a call already when it was attached
  who.in_call = false;
  timespec ended;
  if (how->durations) clock_gettime(CLOCK_MONOTONIC, &ended);
  const moment now = {who, true, info.exit.rval, info.exit.is_error != 0};
  if (who.shown && how->count) {
    count_call(own_number(who), now.failed, who.spent);
  } else if (who.shown) {
    resume_line(who);
    if (who.which != nullptr) put_rest(now);
    put_answer(now);
    if (how->durations) put_duration(who, ended);
    end_line();
  }
  if (is_execve(who) && !now.failed) who.hidden = false;
  if (now.failed && now.answer == restart_block) who.interrupted = who.which;
}

void stop_at_call(tracee &who) {
  ptrace_syscall_info info = {};
  if (ptrace(PTRACE_GET_SYSCALL_INFO, who.pid, reinterpret_cast<void *>(sizeof info), &info) > 0) {
    if (info.op == PTRACE_SYSCALL_INFO_ENTRY)
      enter(who, info);
    else if (info.op == PTRACE_SYSCALL_INFO_EXIT)
      leave(who, info);
  }
  go_on(who);
}

// It ends in the middle of a call: there will be no answer.
void end_in_call(tracee &who) {
  if (!who.in_call || !who.shown) return;
  who.in_call = false;
  if (how->count) return;
  resume_line(who);
  if (who.waits) say(" <unfinished ...>");
  say(") ");
  align_result();
  say("= ?");
  end_line();
}

void put_note(tracee &who, const char *before, int signal, const char *after) {
  begin_line(who);
  say("%s", before);
  put_signal(signal);
  say("%s", after);
  end_line();
}

// All other threads are gone, and the one that called execve has the process's own number now, which was the leader's.
void on_execve(tracee &who) {
  unsigned long before = 0;
  ptrace(PTRACE_GETEVENTMSG, who.pid, nullptr, &before);
  tracee *caller = static_cast<pid_t>(before) != who.pid ? find_tracee(static_cast<pid_t>(before)) : nullptr;
  const pid_t pid = who.pid;
  if (caller != nullptr) {
    if (!how->count) {
      begin_line(who);
      say("+++ superseded by execve in pid %lu +++", before);
      end_line();
    }
    drop_tracee(who);
    caller->pid = pid;
  }
  ptrace(PTRACE_SYSCALL, pid, nullptr, nullptr);
}

void on_signal_stop(tracee &who, int signal) {
  siginfo_t info;
  const bool known = ptrace(PTRACE_GETSIGINFO, who.pid, nullptr, &info) == 0;
  if (!who.hidden && !how->count && shows_signal(signal)) {
    begin_line(who);
    say("--- ");
    put_signal(signal);
    say(" ");
    if (known) put_siginfo(info);
    say(" ---");
    end_line();
  }
  go_on(who, signal);
}

bool is_stop_signal(int signal) {
  return signal == SIGSTOP || signal == SIGTSTP || signal == SIGTTIN || signal == SIGTTOU;
}

}  // namespace

void begin_stops(const options &options) { how = &options; }

void on_stop(tracee &who, int status) {
  const int signal = WSTOPSIG(status);
  switch (status >> 16) {
    case 0:
      if (signal == (SIGTRAP | 0x80)) return stop_at_call(who);
      return on_signal_stop(who, signal);
    case PTRACE_EVENT_EXEC: return on_execve(who);
    case PTRACE_EVENT_EXIT: end_in_call(who); break;
    case PTRACE_EVENT_STOP:
      if (!is_stop_signal(signal)) break;
      if (!who.hidden && !how->count && shows_signal(signal)) put_note(who, "--- stopped by ", signal, " ---");
      ptrace(PTRACE_LISTEN, who.pid, nullptr, nullptr);  // it stays stopped, as it would without us
      return;
    default: break;  // a fork: the child reports itself
  }
  go_on(who);
}

void on_end(tracee &who, int status) {
  if (!how->count) {
    if (WIFEXITED(status)) {
      begin_line(who);
      say("+++ exited with %d +++", WEXITSTATUS(status));
      end_line();
    } else if (shows_signal(WTERMSIG(status))) {
      put_note(who, "+++ killed by ", WTERMSIG(status), WCOREDUMP(status) ? " (core dumped) +++" : " +++");
    }
  }
  drop_tracee(who);
}
