// The pages of the vDSO and its data in /proc/self/maps, and what becomes of a child that writes to the data.
// Does not belong here: what lies in the pages (look_up.cpp).
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include "vdso.h"

namespace {

char *data;  // where [vvar] starts

void write_to_data() { *static_cast<volatile char *>(data) = 1; }

bool show_maps() {
  puts("\n6. The pages, in /proc/self/maps: data that the kernel writes, and code that reads it");
  FILE *const maps = fopen("/proc/self/maps", "r");
  if (maps == nullptr) return complain("/proc/self/maps");
  char line[300];
  while (fgets(line, sizeof line, maps) != nullptr) {
    if (strstr(line, "[vdso]") == nullptr && strstr(line, "[vvar") == nullptr) continue;
    printf("  %s", line);
    if (strstr(line, "[vvar]") != nullptr) data = reinterpret_cast<char *>(strtoul(line, nullptr, 16));
  }
  const bool failed = ferror(maps);
  fclose(maps);
  return failed ? complain("/proc/self/maps") : true;
}

}  // namespace

bool show_pages() {
  if (!show_maps()) return false;
  if (data == nullptr) {
    puts("  There is no [vvar] here.");
    return true;
  }
  printf("\n7. A child writes one byte to %p, where [vvar] starts\n", static_cast<void *>(data));
  const pid_t child = start_traced(write_to_data);
  if (child == -1) return false;
  int status;
  siginfo_t why;
  if (ptrace(PTRACE_CONT, child, nullptr, nullptr) != 0 || waitpid(child, &status, 0) != child)
    return complain("the child that writes");
  if (!WIFSTOPPED(status) || WSTOPSIG(status) != SIGSEGV) {
    fflush(stdout);
    fprintf(stderr, "vdso: no SIGSEGV, but wait status %#x\n", static_cast<unsigned>(status));
    return false;
  }
  if (ptrace(PTRACE_GETSIGINFO, child, nullptr, &why) != 0) return complain("PTRACE_GETSIGINFO");
  printf("  it gets SIGSEGV: si_addr %p, si_code %d%s\n", why.si_addr, why.si_code,
         why.si_code == SEGV_ACCERR ? ", SEGV_ACCERR: the page is there, but not for writing" : "");
  const long signal = SIGSEGV;
  if (ptrace(PTRACE_CONT, child, nullptr, signal) != 0 || waitpid(child, &status, 0) != child)
    return complain("the child that wrote");
  printf("  and %s\n", WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV ? "dies of it" : "does not die of it");
  if (WIFSIGNALED(status) && why.si_addr == data && why.si_code == SEGV_ACCERR) return true;
  fflush(stdout);
  fputs("vdso: writing to [vvar] should not be allowed\n", stderr);
  return false;
}
