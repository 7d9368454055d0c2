// Answers that mean more than their number: which descriptors are ready, which flags a file has.
// Does not belong here: answers by their kind, and errors (answer.cpp).
#include <poll.h>
#include <string.h>
#include <sys/prctl.h>
#include <time.h>
#include "memory.h"
#include "names.h"
#include "output.h"
#include "special.h"
#include "structures.h"
#include "text.h"

namespace {

bool put_fcntl(const moment &now) {
  const char *command = name_of(find_set("fcntl_commands"), static_cast<uint32_t>(now.value(1)));
  const uint64_t answer = static_cast<uint64_t>(now.answer);
  if (command == nullptr) return false;
  if (strcmp(command, "F_GETFL") == 0) {
    say("= %#lx (flags ", answer);
    put_flags("open_flags", answer);
  } else if (strcmp(command, "F_GETFD") == 0 && answer != 0) {
    say("= %#lx (flags ", answer);
    put_flags("file_descriptor_flags", answer);
  } else {
    return false;
  }
  say(")");
  return true;
}

// What is left of the time that the call was to wait at most; the kernel has written it back.
void put_left(const moment &now, int at, const char *type) {
  if (now.value(at) == 0) return;
  say(", left ");
  find_structure(type)->put(now.who.pid, now.value(at));
}

bool put_timeout() {
  say("= 0 (Timeout)");
  return true;
}

bool put_ready_polled(const moment &now) {
  if (now.answer == 0) return put_timeout();
  say("= %ld ([", now.answer);
  const unsigned count = static_cast<unsigned>(now.value(1));
  for (unsigned at = 0, any = 0; at < count; ++at) {
    if (any >= longest_string) {
      say(", ...");
      break;
    }
    pollfd each;
    if (!fetch(now.who.pid, now.value(0) + at * sizeof each, each)) break;
    if (each.revents == 0) continue;
    say(any++ != 0 ? ", {fd=%d, revents=" : "{fd=%d, revents=", each.fd);
    put_flags("poll_events", static_cast<uint16_t>(each.revents));
    say("}");
  }
  say("]");
  if (strcmp(now.who.which->name, "ppoll") == 0) put_left(now, 2, "timespec");
  say(")");
  return true;
}

bool put_ready_selected(const moment &now) {
  if (now.answer == 0) return put_timeout();
  static constexpr const char *names[] = {"in", "out", "except"};
  say("= %ld (", now.answer);
  const int limit = now.small(0) < 1024 ? now.small(0) : 1024;
  int sets = 0;
  for (int set = 0; set < 3; ++set) {
    uint64_t words[16] = {};
    const size_t size = limit > 0 ? (static_cast<size_t>(limit) + 63) / 64 * 8 : 0;
    if (now.value(set + 1) == 0 || read_memory(now.who.pid, now.value(set + 1), words, size) < size) continue;
    int any = 0;
    for (int fd = 0; fd < limit; ++fd) {
      if ((words[fd / 64] >> fd % 64 & 1) == 0) continue;
      if (any++ == 0)
        say("%s%s [%d", sets++ != 0 ? ", " : "", names[set], fd);
      else
        say(" %d", fd);
    }
    if (any != 0) say("]");
  }
  put_left(now, 4, strcmp(now.who.which->name, "select") == 0 ? "timeval" : "timespec");
  say(")");
  return true;
}

bool put_time(const moment &now) {
  tm date;
  const time_t seconds = now.answer;
  if (gmtime_r(&seconds, &date) == nullptr) return false;
  say("= %ld (%04d-%02d-%02dT%02d:%02d:%02d+0000)", now.answer, date.tm_year + 1900, date.tm_mon + 1, date.tm_mday,
      date.tm_hour, date.tm_min, date.tm_sec);
  return true;
}

bool put_signal_taken(const moment &now) {
  say("= %ld (", now.answer);
  put_signal(static_cast<int>(now.answer));
  say(")");
  return true;
}

bool put_named(const moment &now, const char *set, const char *format) {
  say(format, now.answer);
  say(" (");
  put_flags(set, static_cast<uint64_t>(now.answer));
  say(")");
  return true;
}

bool put_prctl(const moment &now) { return now.small(0) == PR_GET_DUMPABLE && put_named(now, "dump_modes", "= %ld"); }

bool put_personality(const moment &now) {
  return put_named(now, "personality_flags", now.answer != 0 ? "= %#lx" : "= %ld");
}

struct answering {
  const char *call;
  bool (*put)(const moment &now);
};

constexpr answering answers[] = {
    {"fcntl", put_fcntl},
    {"poll", put_ready_polled},
    {"ppoll", put_ready_polled},
    {"select", put_ready_selected},
    {"pselect6", put_ready_selected},
    {"time", put_time},
    {"rt_sigtimedwait", put_signal_taken},
    {"prctl", put_prctl},
    {"personality", put_personality},
};

}  // namespace

bool put_special_answer(const moment &now) {
  if (now.who.which == nullptr) return false;
  for (const answering &each : answers)
    if (strcmp(each.call, now.who.which->name) == 0) return each.put(now);
  return false;
}
