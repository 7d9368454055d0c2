// names.def as an array, and the writing of a value by its names.
// Does not belong here: flags that are written in a way of their own (special.cpp).
#include "names.h"
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "output.h"

// A set is a line of its own in the array, followed by its names. There, `value` is its field's bits and `unknown` the
// word for bits without a name.
struct name_set {
  const char *text;
  uint32_t value;
  const char *unknown;
};

namespace {

constexpr name_set lines[] = {
#define SET(set, field, unknown) {#set, field, unknown},
#define NAME(set, name) {#name, static_cast<uint32_t>(name), nullptr},
#define VALUE(set, name, value) {#name, static_cast<uint32_t>(value), nullptr},
#include "kernel/names.def"
#undef SET
#undef NAME
#undef VALUE
    {"", 0, ""},
};

}  // namespace

const name_set *find_set(const char *name) {
  for (const name_set &each : lines)
    if (each.unknown != nullptr && strcmp(each.text, name) == 0) return &each;
  return nullptr;
}

const char *name_of(const name_set *set, uint32_t value) {
  if (set == nullptr) return nullptr;
  for (const name_set *each = set + 1; each->unknown == nullptr; ++each)
    if (each->value == value) return each->text;
  return nullptr;
}

void put_one_of(const name_set *set, uint64_t value) {
  const char *name = name_of(set, static_cast<uint32_t>(value));
  if (name != nullptr)
    say("%s", name);
  else if (set != nullptr)
    say("%#x /* %s */", static_cast<uint32_t>(value), set->unknown);
  else
    say("%#lx", value);
}

// First what the field holds, then each flag, then what is left. The comment stands only where there was no name at
// all.
void put_flags(const name_set *set, uint64_t value) {
  if (set == nullptr) return say("%#lx", value);
  const uint32_t field = set->value;
  bool any = false;
  if (field != 0) {
    put_one_of(set, value & field);
    value &= ~uint64_t{field};
    any = true;
  } else if (value == 0) {
    const char *nothing = name_of(set, 0);
    return say("%s", nothing != nullptr ? nothing : "0");
  }
  for (const name_set *each = set + 1; each->unknown == nullptr; ++each) {
    if (each->value == 0 || (each->value & field) != 0 || (value & each->value) != each->value) continue;
    say(any ? "|%s" : "%s", each->text);
    value &= ~uint64_t{each->value};
    any = true;
  }
  if (value == 0) return;
  if (any)
    say("|%#lx", value);
  else if (set[1].unknown == nullptr)
    say("%#lx /* %s */", value, set->unknown);
}

bool put_every_name(const name_set *set, uint32_t value) {
  bool any = false;
  for (const name_set *each = set + 1; each->unknown == nullptr; ++each) {
    if (each->value != value) continue;
    say(any ? " or %s" : "%s", each->text);
    any = true;
  }
  return any;
}

void put_flags(const char *set, uint64_t value) { put_flags(find_set(set), value); }

void put_one_of(const char *set, uint64_t value) { put_one_of(find_set(set), value); }
