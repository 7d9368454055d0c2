// What syscalls.def does not say: arguments that are written otherwise than their kind, or not at all.
// Does not belong here: what holds for every argument of a kind (decode.cpp).
#pragma once
#include "decode.h"

struct special {
  const char *call;                        // one name, or several with blanks between
  const char *argument;                    // "": the function writes all arguments of the call, in its own order
  bool (*put)(const moment &now, int at);  // as put_argument; null: as its kind
  bool (*is_left_out)(const moment &now) = nullptr;
};

// Null: there is nothing special about it. at -1: about the call as a whole.
const special *special_of(const call &which, int at);

// Each family's list ends with a null call.
extern const special special_files[];
extern const special special_control[];
extern const special special_processes[];
extern const special special_signals[];
extern const special special_network[];
extern const special special_ipc[];

// What stands behind an answer: = 0x8002 (flags O_RDWR|O_LARGEFILE). False: it wrote nothing.
bool put_special_answer(const moment &now);
