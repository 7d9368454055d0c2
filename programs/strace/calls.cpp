// lib/kernel/syscalls.def and syscalls_i386.def as arrays: each of their words becomes the value that calls.h has for
// it. Does not belong here: anything about a call that the table does not say (special.cpp).
#include "calls.h"
#include <string.h>

namespace {

#define SET_NONE 0
#define SET_FILE in_file
#define SET_DESC in_desc
#define SET_PROCESS in_process
#define SET_NETWORK in_network
#define SET_SIGNAL in_signal
#define SET_IPC in_ipc
#define SET_MEMORY in_memory
#define SET_CREDS in_creds
#define SET_CLOCK in_clock
#define SET_PURE in_pure
#define SET_STAT in_stat
#define SET_LSTAT in_lstat
#define SET_FSTAT in_fstat
#define SET_STATFS in_statfs
#define SET_FSTATFS in_fstatfs

#define RETURNS_ZERO answer_kind::zero
#define RETURNS_COUNT answer_kind::count
#define RETURNS_FD answer_kind::fd
#define RETURNS_PID answer_kind::pid
#define RETURNS_ADDRESS answer_kind::address
#define RETURNS_OFFSET answer_kind::offset
#define RETURNS_UID answer_kind::uid
#define RETURNS_GID answer_kind::gid
#define RETURNS_VALUE answer_kind::value
#define RETURNS_HEX answer_kind::hex
#define RETURNS_OCTAL answer_kind::octal
#define RETURNS_NOTHING answer_kind::nothing

#define FD(n) \
  { kind::fd, #n }
#define DIRFD(n) \
  { kind::dirfd, #n }
#define PATH(n) \
  { kind::path, #n }
#define STRING(n) \
  { kind::string, #n }
#define STRINGS(n) \
  { kind::strings, #n }
#define IN_BUFFER(n, length) \
  { kind::in_buffer, #n, "", #length }
#define OUT_BUFFER(n, length) \
  { kind::out_buffer, #n, "", #length }
#define IN(n, type) \
  { kind::in, #n, #type }
#define OUT(n, type) \
  { kind::out, #n, #type }
#define IN_OUT(n, type) \
  { kind::in_out, #n, #type }
#define IN_SIZED(n, type, length) \
  { kind::in_sized, #n, #type, #length }
#define OUT_SIZED(n, type, length) \
  { kind::out_sized, #n, #type, #length }
#define IN_ARRAY(n, type, count) \
  { kind::in_array, #n, #type, #count }
#define OUT_ARRAY(n, type, count) \
  { kind::out_array, #n, #type, #count }
#define IN_OUT_ARRAY(n, type, count) \
  { kind::in_out_array, #n, #type, #count }
#define FLAGS(n, set) \
  { kind::flags, #n, #set }
#define ONE_OF(n, set) \
  { kind::one_of, #n, #set }
#define MODE(n) \
  { kind::mode, #n }
#define SIZE(n) \
  { kind::size, #n }
#define OFFSET(n) \
  { kind::offset, #n }
#define SIGNAL(n) \
  { kind::signal, #n }
#define PID(n) \
  { kind::pid, #n }
#define UID(n) \
  { kind::uid, #n }
#define GID(n) \
  { kind::gid, #n }
#define DEVICE(n) \
  { kind::device, #n }
#define ADDRESS(n) \
  { kind::address, #n }
#define INT(n) \
  { kind::integer, #n }
#define UNSIGNED(n) \
  { kind::unsigned_integer, #n }
#define LONG(n) \
  { kind::long_integer, #n }
#define HEX(n) \
  { kind::hex, #n }
#define ANY(n) \
  { kind::any, #n }

constexpr call calls[] = {
#define CALL(number, name, sets, result, ...) {number, #name, sets, result, {__VA_ARGS__}},
#include "kernel/syscalls.def"
#undef CALL
};

constexpr call calls_i386[] = {
#define CALL(number, name, sets, result, ...) {number, #name, sets, result, {__VA_ARGS__}},
#include "kernel/syscalls_i386.def"
#undef CALL
};

constexpr int count = sizeof calls / sizeof calls[0];

}  // namespace

int call::argument_count() const {
  int found = 0;
  while (found < most_arguments && arguments[found].what != kind::none) ++found;
  return found;
}

int call::index_of(const char *argument_name) const {
  for (int at = 0; at < argument_count(); ++at)
    if (strcmp(arguments[at].name, argument_name) == 0) return at;
  return -1;
}

// The table ascends by number.
const call *find_call(uint64_t number) {
  int low = 0;
  int high = count;
  while (low < high) {
    const int middle = (low + high) / 2;
    if (static_cast<uint64_t>(calls[middle].number) < number)
      low = middle + 1;
    else
      high = middle;
  }
  return low < count && static_cast<uint64_t>(calls[low].number) == number ? &calls[low] : nullptr;
}

const call *find_call(const char *name) {
  for (const call &each : calls)
    if (strcmp(each.name, name) == 0) return &each;
  return nullptr;
}

const call *find_call_i386(uint64_t number) {
  for (const call &each : calls_i386)
    if (static_cast<uint64_t>(each.number) == number) return &each;
  return nullptr;
}

int call_limit() { return calls[count - 1].number + 1; }
