// What a call answers: a number, an address, an error with its message, or that it will be done again.
// Does not belong here: what an answer of one call alone means (special_answers.cpp).
#include <errno.h>
#include <string.h>
#include "decode.h"
#include "output.h"
#include "special.h"

namespace {

// Answers that no program sees: the kernel makes the call again, or EINTR of them, when it has delivered the signal
// (include/linux/errno.h).
struct restart {
  int number;
  const char *name;
  const char *meaning;
};

constexpr restart restarts[] = {
    {512, "ERESTARTSYS", "To be restarted if SA_RESTART is set"},
    {513, "ERESTARTNOINTR", "To be restarted"},
    {514, "ERESTARTNOHAND", "To be restarted if no handler"},
    {516, "ERESTART_RESTARTBLOCK", "Interrupted by signal"},
};

void put_error(int number) {
  for (const restart &each : restarts)
    if (each.number == number) return say("= ? %s (%s)", each.name, each.meaning);
  const char *name = strerrorname_np(number);
  if (name == nullptr) return say("= -1 (errno %d)", number);
  say("= -1 %s (%s)", name, strerror(number));
}

}  // namespace

void put_answer(const moment &now) {
  say(") ");
  align_result();
  if (now.failed) return put_error(static_cast<int>(-now.answer));
  const answer_kind what = now.who.which != nullptr ? now.who.which->answer : answer_kind::hex;
  if (put_special_answer(now)) return;
  switch (what) {
    case answer_kind::address:
    case answer_kind::hex: return say("= %#lx", now.answer);
    case answer_kind::octal: return say("= %#03lo", now.answer);
    case answer_kind::uid:
    case answer_kind::gid: return say("= %u", static_cast<unsigned>(now.answer));
    default: return say("= %ld", now.answer);
  }
}
