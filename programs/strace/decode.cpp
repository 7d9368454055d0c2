// Arguments by their kinds, in order; what is special about one is asked first.
// Does not belong here: the name of a call (special.cpp has those that need one).
#include "decode.h"
#include <fcntl.h>
#include <string.h>
#include "memory.h"
#include "names.h"
#include "output.h"
#include "special.h"
#include "structures.h"
#include "text.h"

namespace {

// How many bytes or elements an argument has; where another argument points to the number, as the kernel left it.
uint64_t length_of(const moment &now, const argument &which) {
  const int at = now.who.which->index_of(which.length);
  if (at < 0) return 0;
  const kind what = now.who.which->arguments[at].what;
  if (what == kind::in_out) {
    int there = 0;
    return fetch(now.who.pid, now.value(at), there) && there > 0 ? static_cast<uint64_t>(there) : 0;
  }
  return what == kind::integer || what == kind::unsigned_integer ? static_cast<unsigned>(now.value(at)) : now.value(at);
}

uint64_t length_written(const moment &now, const argument &which) {
  const uint64_t room = length_of(now, which);
  if (now.who.which->answer != answer_kind::count) return room;
  const uint64_t answer = static_cast<uint64_t>(now.answer);
  return answer < room ? answer : room;
}

void put_object_at(const moment &now, uint64_t address, const char *type) {
  const structure *known = address != 0 ? find_structure(type) : nullptr;
  if (known != nullptr)
    known->put(now.who.pid, address);
  else
    put_address(address);
}

void put_strings(pid_t pid, uint64_t address) {
  if (address == 0) return say("NULL");
  uint64_t word;
  if (!fetch(pid, address, word)) return put_address(address);
  say("[");
  for (size_t count = 0;; ++count) {
    if (!fetch(pid, address + 8 * count, word)) {
      say("%s... /* %#lx */", count != 0 ? ", " : "", address + 8 * count);
      break;
    }
    if (word == 0) break;
    if (count != 0) say(", ");
    if (count >= longest_string) {
      say("...");
      break;
    }
    put_string(pid, word);
  }
  say("]");
}

void put_elements(const moment &now, uint64_t address, const argument &which, uint64_t count) {
  const structure *known = address != 0 ? find_structure(which.type) : nullptr;
  char first;
  if (known != nullptr && known->size != 0 && (count == 0 || fetch(now.who.pid, address, first)))
    put_array(now.who.pid, address, count, *known);
  else
    put_address(address);
}

// The kernel takes most sets of flags as int; these as long.
bool is_long(const char *set) {
  static constexpr const char *sets[] = {"mmap_protection", "mmap_flags", "mremap_flags", "clone_flags"};
  for (const char *each : sets)
    if (strcmp(each, set) == 0) return true;
  return false;
}

bool is_known_at_the_end_only(kind what) {
  return what == kind::out_buffer || what == kind::out || what == kind::out_sized || what == kind::out_array;
}

void put_number(kind what, uint64_t value) {
  const int small = static_cast<int>(value);
  switch (what) {
    case kind::mode: return say("%#03o", static_cast<unsigned>(value) & 0xffff);
    case kind::size: return say("%lu", value);
    case kind::offset:
    case kind::long_integer: return say("%ld", value);
    case kind::signal: return put_signal(small);
    case kind::uid:
    case kind::gid: return small == -1 ? say("-1") : say("%u", static_cast<unsigned>(value));
    case kind::unsigned_integer: return say("%u", static_cast<unsigned>(value));
    case kind::device: return say("makedev(%#x, %#x)", small >> 8 & 0xfff, (small & 0xff) | (small >> 12 & 0xfff00));
    case kind::hex:
    case kind::any: return say("%#lx", value);
    default: return say("%d", small);
  }
}

}  // namespace

bool put_argument(const moment &now, int at) {
  const argument &which = now.who.which->arguments[at];
  const uint64_t value = now.value(at);
  const pid_t pid = now.who.pid;
  if (is_known_at_the_end_only(which.what)) {
    if (!now.leaving) return false;
    if (now.failed) {
      put_address(value);
      return true;
    }
  }
  switch (which.what) {
    case kind::dirfd:
      if (static_cast<int>(value) == AT_FDCWD)
        say("AT_FDCWD");
      else
        say("%d", static_cast<int>(value));
      break;
    case kind::path: put_path(pid, value); break;
    case kind::string: put_string(pid, value); break;
    case kind::strings: put_strings(pid, value); break;
    case kind::in_buffer: put_buffer(pid, value, length_of(now, which)); break;
    case kind::out_buffer: put_buffer(pid, value, length_written(now, which)); break;
    case kind::in:
    case kind::out:
    case kind::in_out:
    case kind::out_sized: put_object_at(now, value, which.type); break;
    case kind::in_sized:
      if (value != 0 && strcmp(which.type, "sockaddr") == 0)
        put_socket_address(pid, value, length_of(now, which));
      else
        put_object_at(now, value, which.type);
      break;
    case kind::in_array:
    case kind::in_out_array: put_elements(now, value, which, length_of(now, which)); break;
    case kind::out_array: put_elements(now, value, which, length_written(now, which)); break;
    case kind::flags: put_flags(which.type, is_long(which.type) ? value : static_cast<uint32_t>(value)); break;
    case kind::one_of: put_one_of(which.type, value); break;
    case kind::address: put_address(value); break;
    default: put_number(which.what, value); break;
  }
  return true;
}

void put_rest(const moment &now) {
  tracee &who = now.who;
  const special *whole = special_of(*who.which, -1);
  if (whole != nullptr) {
    if (who.next < most_arguments) who.waits = !whole->put(now, 0);
    if (!who.waits) who.next = most_arguments;
    return;
  }
  const int count = who.which->argument_count();
  for (; who.next < count; ++who.next) {
    const special *own = special_of(*who.which, who.next);
    if (own != nullptr && own->is_left_out != nullptr && own->is_left_out(now)) continue;
    if (!who.waits && who.next > 0) say(", ");
    who.waits = !(own != nullptr && own->put != nullptr ? own->put(now, who.next) : put_argument(now, who.next));
    if (who.waits) return;
  }
}

void put_call(const moment &now) {
  tracee &who = now.who;
  if (who.which == nullptr) {
    say("syscall_%#lx(%#lx, %#lx, %#lx, %#lx, %#lx, %#lx", who.number, who.values[0], who.values[1], who.values[2],
        who.values[3], who.values[4], who.values[5]);
    return;
  }
  for (int at = 0; at < who.which->argument_count(); ++at) {
    int number = 0;  // what the call may overwrite
    if (who.which->arguments[at].what == kind::in_out && strcmp(who.which->arguments[at].type, "int") == 0)
      who.before[at] = fetch(who.pid, who.values[at], number) ? static_cast<unsigned>(number) : 0;
  }
  say("%s(", who.which->name);
  who.next = 0;
  who.waits = false;
  put_rest(now);
}
