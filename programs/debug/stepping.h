// What the commands that move the program are made of, between running.cpp and stepping.cpp.
// Does not belong here: the commands (running.h).
#pragma once
#include <stdint.h>
#include "inferior.h"

namespace debug {

enum class advance {
  done,     // as far as was asked for
  stopped,  // by something else, which has been reported
  failed,   // said why on stderr
};

bool need_process();
// One instruction of the current thread. Stopped: a breakpoint stands where it leads, too.
advance one_instruction();
// Until the current thread is at the address, with more than so much of its stack given back: rsp is above that.
advance run_to(uint64_t address, uint64_t stack_above);

}  // namespace debug
