// Sets as lists of words with commas between, ! in front to turn them round.
// Does not belong here: the other uses that strace has for -e.
#include "filter.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "calls.h"

namespace {

constexpr int most_calls = 512;
bool chosen[most_calls];
bool chosen_otherwise = true;  // for numbers that the table does not have, and for all as long as nothing is chosen
bool choosing = false;
uint64_t chosen_signals = ~uint64_t{0};

struct named_bits {
  const char *name;
  unsigned bits;
};

constexpr named_bits sets[] = {
    {"file", in_file},
    {"desc", in_desc},
    {"process", in_process},
    {"network", in_network},
    {"net", in_network},
    {"signal", in_signal},
    {"ipc", in_ipc},
    {"memory", in_memory},
    {"creds", in_creds},
    {"clock", in_clock},
    {"pure", in_pure},
    {"stat", in_stat},
    {"lstat", in_lstat},
    {"fstat", in_fstat},
    {"statfs", in_statfs},
    {"fstatfs", in_fstatfs},
    {"%stat", in_stat | in_lstat | in_fstat},
    {"%statfs", in_statfs | in_fstatfs},
};

// Without %, strace takes only these as names of sets; %stat is a set and stat a call.
constexpr const char *bare_sets[] = {"file", "desc", "process", "network", "signal", "ipc", "memory"};

bool is_bare_set(const char *word) {
  for (const char *each : bare_sets)
    if (strcmp(each, word) == 0) return true;
  return false;
}

bool choose_set(const char *name) {
  for (const named_bits &each : sets) {
    if (strcmp(each.name, name) != 0) continue;
    for (int number = 0; number < call_limit(); ++number) {
      const call *which = find_call(static_cast<uint64_t>(number));
      if (which != nullptr && (which->sets & each.bits) != 0) chosen[number] = true;
    }
    return true;
  }
  return false;
}

bool choose_call(const char *word) {
  if (strcmp(word, "all") == 0) {
    memset(chosen, true, sizeof chosen);
    return chosen_otherwise = true;
  }
  if (word[0] == '%') return choose_set(word + 1);
  if (is_bare_set(word)) return choose_set(word);
  const bool may_be_missing = word[0] == '?';
  const call *which = find_call(may_be_missing ? word + 1 : word);
  if (which != nullptr) chosen[which->number] = true;
  return which != nullptr || may_be_missing;
}

bool choose_signal(const char *word) {
  if (strcmp(word, "all") == 0) {
    chosen_signals = ~uint64_t{0};
    return true;
  }
  const char *name = strncmp(word, "SIG", 3) == 0 ? word + 3 : word;
  for (int signal = 1; signal <= 64; ++signal) {
    const char *known = sigabbrev_np(signal);
    if ((known != nullptr && strcmp(known, name) == 0) || (*word >= '0' && *word <= '9' && atoi(word) == signal)) {
      chosen_signals |= uint64_t{1} << (signal - 1);
      return true;
    }
  }
  return false;
}

// Calls `choose` for each word of the list. False: it was said which word it does not know.
bool for_each_word(const char *list, bool (*choose)(const char *), const char *what) {
  while (true) {
    const size_t size = strcspn(list, ",");
    char word[64];
    snprintf(word, sizeof word, "%.*s", static_cast<int>(size), list);
    if (!choose(word)) {
      fprintf(stderr, "strace: invalid %s '%s'\n", what, word);
      return false;
    }
    if (list[size] == '\0') return true;
    list += size + 1;
  }
}

bool parse_calls(const char *list) {
  const bool turned = *list == '!';
  choosing = true;
  memset(chosen, false, sizeof chosen);
  chosen_otherwise = false;
  if (strcmp(list + turned, "none") != 0 && !for_each_word(list + turned, choose_call, "system call")) return false;
  if (turned) {
    for (bool &each : chosen) each = !each;
    chosen_otherwise = !chosen_otherwise;
  }
  return true;
}

bool parse_signals(const char *list) {
  const bool turned = *list == '!';
  chosen_signals = 0;
  if (strcmp(list + turned, "none") != 0 && !for_each_word(list + turned, choose_signal, "signal")) return false;
  if (turned) chosen_signals = ~chosen_signals;
  return true;
}

// What follows one of the names and "=", or null.
const char *value_of(const char *expression, const char *name, const char *short_name) {
  const char *const names[] = {name, short_name};
  for (const char *each : names) {
    const size_t size = strlen(each);
    if (strncmp(expression, each, size) == 0 && expression[size] == '=') return expression + size + 1;
  }
  return nullptr;
}

}  // namespace

bool parse_filter(const char *expression) {
  if (const char *list = value_of(expression, "signal", "s")) return parse_signals(list);
  if (const char *list = value_of(expression, "trace", "t")) return parse_calls(list);
  return parse_calls(expression);
}

bool shows_call(uint64_t number) {
  if (!choosing) return true;
  return number < most_calls && find_call(number) != nullptr ? chosen[number] : chosen_otherwise;
}

bool shows_signal(int signal) { return (chosen_signals >> (signal - 1) & 1) != 0; }
