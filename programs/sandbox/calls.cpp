// The table of calls, made from syscalls.def, and the names of its sets.
// Does not belong here: how a call is shown (describe.cpp).
#include "calls.h"
#include <string.h>

namespace sandbox {

namespace {

constexpr char path = 'p', text = 's', directory = 'a', number = 'i', long_number = 'd', octal = 'o', word = 'x';

constexpr call calls[] = {
// The kinds of arguments that are shown as a word in hex are those that a number says nothing of: pointers, flags.
#define FD(...) number
#define DIRFD(...) directory
#define PATH(...) path
#define STRING(...) text
#define STRINGS(...) word
#define IN_BUFFER(...) word
#define OUT_BUFFER(...) word
#define IN(...) word
#define OUT(...) word
#define IN_OUT(...) word
#define IN_SIZED(...) word
#define OUT_SIZED(...) word
#define IN_ARRAY(...) word
#define OUT_ARRAY(...) word
#define IN_OUT_ARRAY(...) word
#define FLAGS(...) word
#define ONE_OF(...) word
#define MODE(...) octal
#define SIZE(...) long_number
#define OFFSET(...) long_number
#define SIGNAL(...) number
#define PID(...) number
#define UID(...) number
#define GID(...) number
#define DEVICE(...) word
#define ADDRESS(...) word
#define INT(...) number
#define UNSIGNED(...) number
#define LONG(...) long_number
#define HEX(...) word
#define ANY(...) word
#define CALL(value, name, sets, result, ...) {value, #name, sets, {__VA_ARGS__}},
#include "kernel/syscalls.def"
#undef FD
#undef DIRFD
#undef PATH
#undef STRING
#undef STRINGS
#undef IN_BUFFER
#undef OUT_BUFFER
#undef IN
#undef OUT
#undef IN_OUT
#undef IN_SIZED
#undef OUT_SIZED
#undef IN_ARRAY
#undef OUT_ARRAY
#undef IN_OUT_ARRAY
#undef FLAGS
#undef ONE_OF
#undef MODE
#undef SIZE
#undef OFFSET
#undef SIGNAL
#undef PID
#undef UID
#undef GID
#undef DEVICE
#undef ADDRESS
#undef INT
#undef UNSIGNED
#undef LONG
#undef HEX
#undef ANY
#undef CALL
};

struct named_set {
  const char *name;
  unsigned bit;
};
constexpr named_set sets[] = {
    {"file", SET_FILE},   {"desc", SET_DESC},     {"process", SET_PROCESS}, {"network", SET_NETWORK},
    {"net", SET_NETWORK}, {"signal", SET_SIGNAL}, {"ipc", SET_IPC},         {"memory", SET_MEMORY},
    {"creds", SET_CREDS}, {"clock", SET_CLOCK},   {"pure", SET_PURE},       {"stat", SET_STAT},
    {"lstat", SET_LSTAT}, {"fstat", SET_FSTAT},   {"statfs", SET_STATFS},   {"fstatfs", SET_FSTATFS},
};

bool same(const char *whole, const char *part, size_t length) {
  return strlen(whole) == length && memcmp(whole, part, length) == 0;
}

}  // namespace

const call *begin_calls() { return calls; }
const call *end_calls() { return calls + sizeof calls / sizeof *calls; }

const call *find_call(long number) {
  for (const call &each : calls)
    if (each.number == number) return &each;
  return nullptr;
}

const call *find_call(const char *name, size_t length) {
  for (const call &each : calls)
    if (same(each.name, name, length)) return &each;
  return nullptr;
}

unsigned find_set(const char *name, size_t length) {
  for (const named_set &each : sets)
    if (same(each.name, name, length)) return each.bit;
  return 0;
}

}  // namespace sandbox
