// wait4: what has happened to whom, in a fair order, until there is nobody left.
// Does not belong here: what a stop means (stops.cpp).
#include "follow.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include "stops.h"
#include "tracee.h"

namespace {

constexpr int fatal_signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM};

volatile sig_atomic_t interrupted = 0;

// Runs in wait4 only. The tracee's stop that it causes makes sure that wait4 comes back, should it not have begun yet.
void on_signal(int signal) {
  interrupted = signal;
  if (tracee_count() > 0) ptrace(PTRACE_INTERRUPT, tracee_at(0).pid, nullptr, nullptr);
}

void spend(tracee &who, const rusage &used) {
  const long now = used.ru_stime.tv_sec * 1000000 + used.ru_stime.tv_usec;
  who.spent = now - who.system_time;
  who.system_time = now;
}

// Something that wait4 told of.
struct event {
  pid_t pid;
  int status;
  rusage used;
};

// All that has happened is fetched before any of it is dealt with: wait4 would else name the first children always, and
// a busy one could keep the others waiting for ever.
struct event_queue {
  event *events = nullptr;
  size_t count = 0;
  size_t room = 0;

  bool add(const event &one) {
    if (count == room) {
      event *larger = static_cast<event *>(realloc(events, (room + 16) * sizeof one));
      if (larger == nullptr) return false;
      events = larger;
      room += 16;
    }
    events[count++] = one;
    return true;
  }
};

// Waits for something to happen. False: there is nobody left, or strace itself was interrupted.
bool fetch_events(event_queue &to, const sigset_t &usual, const sigset_t &fatal) {
  to.count = 0;
  event one;
  sigprocmask(SIG_SETMASK, &usual, nullptr);
  do {
    one.pid = wait4(-1, &one.status, __WALL, &one.used);
  } while (one.pid < 0 && errno == EINTR && interrupted == 0);
  sigprocmask(SIG_BLOCK, &fatal, nullptr);
  while (one.pid > 0 && to.add(one)) one.pid = wait4(-1, &one.status, __WALL | WNOHANG, &one.used);
  return to.count != 0;
}

void deal_with(const event &one, const options &options) {
  tracee *who = find_tracee(one.pid);
  if (who == nullptr && WIFSTOPPED(one.status)) who = add_tracee(one.pid);
  if (who == nullptr) return;
  if (!who->announced) {
    who->announced = true;
    if (!options.quiet) complain("Process %d attached", one.pid);
  }
  spend(*who, one.used);
  if (WIFSTOPPED(one.status))
    on_stop(*who, one.status);
  else
    on_end(*who, one.status);
}

}  // namespace

ending follow(pid_t program, const options &options) {
  begin_stops(options);
  ending end;
  sigset_t fatal;
  sigset_t usual;
  sigemptyset(&fatal);
  struct sigaction action = {};
  action.sa_handler = on_signal;
  for (const int each : fatal_signals) {
    sigaddset(&fatal, each);
    sigaction(each, &action, nullptr);
  }
  sigprocmask(SIG_BLOCK, &fatal, &usual);
  event_queue queue;
  while (tracee_count() > 0 && interrupted == 0) {
    flush_output();
    if (!fetch_events(queue, usual, fatal)) break;
    for (size_t at = 0; at < queue.count; ++at) {
      const event &one = queue.events[at];
      if (one.pid == program && !WIFSTOPPED(one.status)) end.status = one.status;
      deal_with(one, options);
    }
  }
  free(queue.events);
  end.interrupted = interrupted;
  return end;
}
