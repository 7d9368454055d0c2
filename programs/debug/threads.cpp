// Lets the threads run and waits for them: when one has something to tell, all are stopped, and stay so.
// Does not belong here: registers and memory (inferior.cpp).
#include "threads.h"
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include "breakpoints.h"
#include "inferior.h"
#include "kernel/process.h"
#include "list.h"
#include "terminal.h"

namespace debug {

namespace {

struct thread {
  pid_t id;
  bool stopped;
  bool stop_under_way;  // a SIGSTOP of ours that has not arrived yet
  bool has_status;      // something happened to it that is not told yet
  int status;
  int signal;  // what it gets when it goes on
};

pid_t process;  // 0: there is none
pid_t current;
list<thread> threads;
list<pid_t> newcomers;  // stopped before we were told of them
int last_status;        // of the process, if it has ended while its threads were being stopped; else -1
bool alone;             // only the current thread moves
bool in_call;           // the current one stopped in a system call, and not between two instructions

thread *find(pid_t id) {
  for (thread &each : threads)
    if (each.id == id) return &each;
  return nullptr;
}

void forget(pid_t id) {
  for (size_t i = 0; i < threads.size(); ++i)
    if (threads[i].id == id) return threads.remove(i);
}

void go_on(thread &which, int request) {
  forget_registers();
  which.stopped = false;
  ptrace(request, which.id, nullptr, static_cast<long>(which.signal));  // ESRCH: it was killed, and waitpid tells
  which.signal = 0;
}

int wait_for(pid_t id, int &status) {
  for (;;) {
    const pid_t who = waitpid(id, &status, __WALL);
    if (who != -1 || errno != EINTR) return who;
  }
}

// Makes sure that what clone, fork or vfork made has stopped, as it does before its first instruction.
void await_newcomer(pid_t id) {
  for (size_t i = 0; i < newcomers.size(); ++i)
    if (newcomers[i] == id) return newcomers.remove(i);
  int status;
  wait_for(id, status);
}

// The program goes on writing: this is not kept back.
void announce(const char *format, pid_t id) {
  printf(format, id);
  fflush(stdout);
}

// A new thread is one of ours from now on; a new process is let go, and meets no breakpoint in its copy of the memory.
void welcome(int kind, pid_t id) {
  await_newcomer(id);
  if (kind == PTRACE_EVENT_CLONE && shoji::kernel::tgkill(process, id, 0)) {
    threads.push({id, true, false, false, 0, 0});
    announce("[New LWP %d]\n", id);
    return;
  }
  const bool shares = kind == PTRACE_EVENT_VFORK;
  announce(
      shares ? "[Detaching after vfork from child process %d]\n" : "[Detaching after fork from child process %d]\n",
      id);
  if (shares)
    take_out_breakpoints();  // its memory is ours until it calls execve
  else
    take_out_breakpoints(id);
  ptrace(PTRACE_DETACH, id, nullptr, nullptr);
}

// True if the stop was the debugger's own business, and the thread is to go on.
bool handle_event(pid_t id, int kind) {
  unsigned long message = 0;
  ptrace(PTRACE_GETEVENTMSG, id, nullptr, &message);
  switch (kind) {
    case PTRACE_EVENT_CLONE:
    case PTRACE_EVENT_FORK:
    case PTRACE_EVENT_VFORK: welcome(kind, static_cast<pid_t>(message)); return true;
    case PTRACE_EVENT_VFORK_DONE: put_back_breakpoints(); return true;
    default: return false;
  }
}

// Waits for a thread that a SIGSTOP is on its way to. If something else comes first, that is kept for later; a
// breakpoint that it met it will meet again. False if the thread has ended.
bool stop(pid_t id) {
  for (;;) {
    int status = 0;
    if (wait_for(id, status) != id) return false;
    if (!WIFSTOPPED(status)) {
      if (id == process) last_status = status;
      return false;
    }
    if (status >> 16 != 0 && handle_event(id, status >> 16)) {
      ptrace(PTRACE_CONT, id, nullptr, nullptr);
      continue;
    }
    thread &which = *find(id);
    which.stopped = true;
    if (WSTOPSIG(status) == SIGSTOP) {
      which.stop_under_way = false;
    } else if (meaning(id, status).what != happening::breakpoint || !retract_from_breakpoint(id)) {
      which.has_status = true;
      which.status = status;
    }
    return true;
  }
}

void stop_others() {
  last_status = -1;
  if (threads.size() > 1 && find(process) != nullptr && current != process && has_ended_early(process, process))
    forget(process);
  for (thread &each : threads)
    if (!each.stopped && !each.stop_under_way)
      each.stop_under_way = shoji::kernel::tgkill(process, each.id, SIGSTOP).has_value();
  for (size_t i = 0; i < threads.size();) {
    if (!threads[i].stopped && !stop(threads[i].id))
      threads.remove(i);
    else
      ++i;
  }
}

event ended(int status) {
  process = 0;
  threads.clear();
  newcomers.clear();
  take_terminal();
  return WIFEXITED(status) ? event{happening::exited, WEXITSTATUS(status), false}
                           : event{happening::killed, WTERMSIG(status), false};
}

// One thread's status, to be told or not. True if it is.
bool take(pid_t id, int status, int request, event &made) {
  thread *const which = find(id);
  if (!WIFSTOPPED(status)) {
    if (id == process) {
      made = ended(status);
      return true;
    }
    if (which != nullptr) announce("[LWP %d exited]\n", id);
    forget(id);
    return false;
  }
  if (which == nullptr) {
    newcomers.push(id);
    return false;
  }
  which->stopped = true;
  if (WSTOPSIG(status) == SIGSTOP && which->stop_under_way) {
    which->stop_under_way = false;
    go_on(*which, request);
    return false;
  }
  if (status >> 16 != 0 && handle_event(id, status >> 16)) {
    for (thread &each : threads)  // this one, and perhaps a new one
      if (each.id == id || (!alone && each.stopped && !each.has_status)) go_on(each, request);
    return false;
  }
  made = meaning(id, status);
  if (made.what == happening::none) {  // the signal that stops processes has stopped it; here it goes on
    go_on(*which, request);
    return false;
  }
  if (made.what == happening::signal) {
    which->signal = made.number;
    if (is_silent(made.number)) {
      go_on(*which, request);
      return false;
    }
    if (made.number == SIGINT || made.number == SIGTRAP) which->signal = 0;  // meant for the debugger
  }
  current = id;
  return true;
}

event wait_for_event(int request) {
  event made{};
  for (bool told = false; !told;) {
    int status;
    const pid_t id = wait_for(-1, status);
    if (id == -1) return ended(0);
    told = take(id, status, request, made);
    if (told || find(current) != nullptr || threads.size() == 0) continue;
    current = threads[0].id;  // the current one has ended
    if (alone) break;
  }
  forget_registers();
  if (process == 0) return made;
  in_call =
      made.what == happening::call || (made.what == happening::signal && static_cast<long>(registers().orig_rax) >= 0);
  stop_others();
  if (last_status != -1) return ended(last_status);
  take_terminal();
  return made;
}

}  // namespace

bool is_running() { return process != 0; }
pid_t process_number() { return process; }
pid_t thread_number() { return current; }
bool is_in_call() { return in_call; }
size_t threads_count() { return threads.size(); }

void first_thread(pid_t id) {
  process = current = id;
  threads.clear();
  threads.push({id, true, false, false, 0, 0});
}

event run_all(bool calls) {
  const int request = calls ? PTRACE_SYSCALL : PTRACE_CONT;
  fflush(stdout);
  alone = false;
  event made;
  for (size_t i = 0; i < threads.size(); ++i) {
    if (!threads[i].has_status) continue;
    threads[i].has_status = false;
    if (take(threads[i].id, threads[i].status, request, made)) return made;
  }
  give_terminal(process);
  for (thread &each : threads)
    if (each.stopped) go_on(each, request);
  return wait_for_event(request);
}

event run_one_instruction() {
  fflush(stdout);
  alone = true;
  give_terminal(process);
  go_on(*find(current), PTRACE_SINGLESTEP);
  return wait_for_event(PTRACE_SINGLESTEP);
}

void kill_process() {
  if (process == 0) return;
  kill(process, SIGKILL);
  int status = 0;
  pid_t id;
  while ((id = wait_for(-1, status)) != -1)
    if (id == process && !WIFSTOPPED(status)) break;
  ended(status);
}

}  // namespace debug
