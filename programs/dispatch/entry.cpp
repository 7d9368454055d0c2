// The way of a system call from the door to its handler, in user space: entry, do_syscall_64, sys_call_table (A4, N3).
// Does not belong here: what a call does (handlers.cpp), or how the program got into memory (program.cpp).
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include "dispatch.h"
#include "kernel/file.h"
#include "pt_regs.h"

using namespace shoji;

dispatch_state state;

// Where a SYSCALL_DEFINE was written for a call there is this function; for all others its address is null.
#define CALL(number, name, ...) extern "C" [[gnu::weak]] long __x64_sys_##name(const pt_regs *);
#include "kernel/syscalls.def"
#undef CALL

extern "C" const char _start[], __etext[];  // linker.ld: the first and the last byte of dispatch's own code

namespace {

using sys_call_ptr_t = long (*)(const pt_regs *);

constexpr size_t NR_syscalls = [] {
  size_t last = 0;
#define CALL(number, ...) last = number;
#include "kernel/syscalls.def"
#undef CALL
  return last + 1;
}();

template <typename T>
struct call_table {
  T of[NR_syscalls];
};

constinit const call_table sys_call_table = [] {
  call_table<sys_call_ptr_t> table = {};
#define CALL(number, name, ...) table.of[number] = __x64_sys_##name;
#include "kernel/syscalls.def"
#undef CALL
  return table;
}();

// How many arguments there are in what stands behind a call's name: sets, result, arguments.
constexpr int count_arguments(const char *rest) {
  int commas = 0, depth = 0;
  for (; *rest != '\0'; ++rest) {
    depth += (*rest == '(') - (*rest == ')');
    commas += *rest == ',' && depth == 0;
  }
  return commas - 1;
}

struct description {
  const char *name;
  int arguments;
};

constinit const call_table descriptions = [] {
  call_table<description> table = {};
#define CALL(number, name, ...) table.of[number] = {#name, count_arguments(#__VA_ARGS__)};
#include "kernel/syscalls.def"
#undef CALL
  return table;
}();

// The traced path is a branch of its own, taken only where somebody looks on: tracesys in the kernel of the notes.
void syscall_trace_enter(const pt_regs &regs) {
  const bool known = regs.orig_ax < NR_syscalls && descriptions.of[regs.orig_ax].name != nullptr;
  const description call = known ? descriptions.of[regs.orig_ax] : description{"?", 6};
  const uint64_t arguments[] = {regs.di, regs.si, regs.dx, regs.r10, regs.r8, regs.r9};
  say("%lu %s(", regs.orig_ax, call.name);
  for (int i = 0; i < call.arguments; ++i) say("%s%#lx", i == 0 ? "" : ", ", arguments[i]);
  say(")");
}

void syscall_trace_leave(const pt_regs &regs) { say(" = %ld\n", static_cast<long>(regs.ax)); }

// Linux would do these to whoever makes the call: to dispatch's handler, its frame and its signals, not to the program.
bool is_about_its_caller(uint64_t number) {
  constexpr uint64_t calls[] = {SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_rt_sigsuspend,
                                SYS_sigaltstack,  SYS_clone,          SYS_clone3,       SYS_vfork};
  for (const uint64_t each : calls)
    if (number == each) return true;
  return false;
}

// No handler: Linux answers, or nobody does.
long sys_ni_syscall(const pt_regs &regs) {
  if (!state.pass_on || is_about_its_caller(regs.orig_ax)) {
    ++state.refused;
    return -ENOSYS;
  }
  ++state.passed_on;
  return ask_linux(static_cast<long>(regs.orig_ax), static_cast<long>(regs.di), static_cast<long>(regs.si),
                   static_cast<long>(regs.dx), static_cast<long>(regs.r10), static_cast<long>(regs.r8),
                   static_cast<long>(regs.r9));
}

// The dispatcher itself: a number, a table, a handler. A number past the end has no entry: badsys in the notes' kernel.
void do_syscall_64(pt_regs *regs) {
  ++state.calls;
  if (state.trace) syscall_trace_enter(*regs);
  const uint64_t nr = regs->orig_ax;
  if (nr < NR_syscalls && sys_call_table.of[nr] != nullptr)
    regs->ax = static_cast<uint64_t>(sys_call_table.of[nr](regs));
  else
    regs->ax = static_cast<uint64_t>(sys_ni_syscall(*regs));
  if (state.trace) syscall_trace_leave(*regs);
}

// Where the kernel's entry has the processor's registers, this one has what SIGSYS saved of them: the number is still
// in rax, the address behind the instruction is rip. What is left in rax when the handler returns is the program's
// answer.
void entry_SYSCALL_64(int, siginfo_t *, void *context) {
  greg_t *saved = static_cast<ucontext_t *>(context)->uc_mcontext.gregs;
  const auto of = [saved](int which) { return static_cast<uint64_t>(saved[which]); };
  pt_regs regs = {};
  regs.r15 = of(REG_R15), regs.r14 = of(REG_R14), regs.r13 = of(REG_R13), regs.r12 = of(REG_R12);
  regs.bp = of(REG_RBP), regs.bx = of(REG_RBX), regs.sp = of(REG_RSP), regs.ip = of(REG_RIP);
  regs.di = of(REG_RDI), regs.si = of(REG_RSI), regs.dx = of(REG_RDX);
  regs.r10 = of(REG_R10), regs.r8 = of(REG_R8), regs.r9 = of(REG_R9);
  regs.r11 = regs.flags = of(REG_EFL);
  regs.cx = regs.ip;
  regs.orig_ax = of(REG_RAX);
  regs.ax = static_cast<uint64_t>(-ENOSYS);
  do_syscall_64(&regs);
  saved[REG_RAX] = static_cast<greg_t>(regs.ax);
}

}  // namespace

long ask_linux(long number, long a1, long a2, long a3, long a4, long a5, long a6) {
  return kernel::syscall(static_cast<kernel::number>(number), a1, a2, a3, a4, a5, a6);
}

void say(const char *format, ...) {
  char line[160];
  va_list arguments;
  va_start(arguments, format);
  const int length = vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  if (length > 0) static_cast<void>(kernel::write(2, line, static_cast<size_t>(length)));
}

bool take_over_the_door() {
  // As the kernel does, the handler works on a stack of its own: the program's may be of any size.
  static char stack[64 * 1024];
  const stack_t own = {.ss_sp = stack, .ss_flags = 0, .ss_size = sizeof stack};
  struct sigaction action = {};
  action.sa_sigaction = entry_SYSCALL_64;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  if (sigaltstack(&own, nullptr) != 0 || sigaction(SIGSYS, &action, nullptr) != 0) return false;
  // Calls from dispatch's own code go to Linux, all others raise SIGSYS; no byte in memory can switch that off.
  return prctl(PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_ON, _start, __etext - _start, nullptr) == 0;
}
