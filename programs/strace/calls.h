// What lib/kernel/syscalls.def says of a call, as data: name, sets, kind of result, kinds of arguments.
// Does not belong here: how an argument looks when it is written (decode.h).
#pragma once
#include <stdint.h>

enum class kind : uint8_t {
  none,
  fd,
  dirfd,
  path,
  string,
  strings,
  in_buffer,
  out_buffer,
  in,
  out,
  in_out,
  in_sized,
  out_sized,
  in_array,
  out_array,
  in_out_array,
  flags,
  one_of,
  mode,
  size,
  offset,
  signal,
  pid,
  uid,
  gid,
  device,
  address,
  integer,
  unsigned_integer,
  long_integer,
  hex,
  any
};

enum class answer_kind : uint8_t { zero, count, fd, pid, address, offset, uid, gid, value, hex, octal, nothing };

enum set_bit : unsigned {
  in_file = 1 << 0,
  in_desc = 1 << 1,
  in_process = 1 << 2,
  in_network = 1 << 3,
  in_signal = 1 << 4,
  in_ipc = 1 << 5,
  in_memory = 1 << 6,
  in_creds = 1 << 7,
  in_clock = 1 << 8,
  in_pure = 1 << 9,
  in_stat = 1 << 10,
  in_lstat = 1 << 11,
  in_fstat = 1 << 12,
  in_statfs = 1 << 13,
  in_fstatfs = 1 << 14
};

// `type` names a structure or a set of flags; `length` the argument that holds a buffer's length or an array's count.
struct argument {
  kind what = kind::none;
  const char *name = "";
  const char *type = "";
  const char *length = "";
};

constexpr int most_arguments = 6;

struct call {
  int number;
  const char *name;
  unsigned sets;
  answer_kind answer;
  argument arguments[most_arguments];

  int argument_count() const;
  // Which argument has that name; -1: none.
  int index_of(const char *argument_name) const;
};

// Null: no such call.
const call *find_call(uint64_t number);
const call *find_call(const char *name);
// One that came by int $0x80: the number is i386's.
const call *find_call_i386(uint64_t number);

// One past the largest number of a call.
int call_limit();
