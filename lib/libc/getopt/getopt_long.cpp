// getopt_long and getopt_long_only.
// Does not belong here: the walk over argv, or letters (walk.cpp).
#include "libc/getopt/walk.h"

namespace shoji {
namespace {

// Whether they would be answered alike: then a name cut short may mean any of them.
bool are_same(const option &left, const option &right) {
  return left.has_arg == right.has_arg && left.flag == right.flag && left.val == right.val;
}

void complain_ambiguous(const option_call &call, const char *dashes, size_t length, const option *first,
                        bool one_dash) {
  complaint line(call);
  line << "option '" << dashes << option_rest << "' is ambiguous; possibilities:";
  for (const option *each = first; each->name != nullptr; ++each)
    if (strncmp(each->name, option_rest, length) == 0 && (each == first || one_dash || !are_same(*each, *first)))
      line << " '" << dashes << each->name << "'";
}

// The option whose name is the first `length` bytes of the rest, else the only one that begins so; null if none does.
const option *find(const option_call &call, size_t length, bool one_dash, bool &ambiguous) {
  const option *found = nullptr;
  for (const option *each = call.options; each->name != nullptr; ++each) {
    if (strncmp(each->name, option_rest, length) != 0) continue;
    if (each->name[length] == '\0') {
      ambiguous = false;
      return each;
    }
    if (found == nullptr)
      found = each;
    else if (one_dash || !are_same(*each, *found))
      ambiguous = true;
  }
  return found;
}

int read_long(const option_call &call, const char *dashes, bool one_dash) {
  const size_t length = strcspn(option_rest, "=");
  bool ambiguous = false;
  const option *const found = find(call, length, one_dash, ambiguous);
  char *const rest = option_rest;
  if (found == nullptr || ambiguous) {
    // With one dash it may still be letters.
    if (found == nullptr && one_dash && call.words[optind][1] != '-' && strchr(call.letters, *rest) != nullptr)
      return -1;
    if (call.loud && ambiguous) complain_ambiguous(call, dashes, length, found, one_dash);
    if (call.loud && !ambiguous) complaint(call) << "unrecognized option '" << dashes << rest << "'";
    option_rest = nullptr;
    ++optind;
    optopt = 0;
    return '?';
  }

  option_rest = nullptr;
  ++optind;
  if (rest[length] == '=') {
    if (found->has_arg == no_argument) {
      if (call.loud) complaint(call) << "option '" << dashes << found->name << "' doesn't allow an argument";
      optopt = found->val;
      return '?';
    }
    optarg = rest + length + 1;
  } else if (found->has_arg == required_argument) {
    if (optind >= call.count) {
      if (call.loud) complaint(call) << "option '" << dashes << found->name << "' requires an argument";
      optopt = found->val;
      return call.missing();
    }
    optarg = call.words[optind++];
  }
  if (call.index != nullptr) *call.index = static_cast<int>(found - call.options);
  if (found->flag == nullptr) return found->val;
  *found->flag = found->val;
  return 0;
}

int walk(int argc, char *const argv[], const char *letters, const option *options, int *index, bool one_dash) {
  option_call call = {argc, argv, letters, false, options == nullptr ? nullptr : read_long, one_dash, options, index};
  return next_option(call, operand_rule::by_environment);
}

}  // namespace
}  // namespace shoji

extern "C" {

int getopt_long(int argc, char *const argv[], const char *letters, const option *options, int *index) {
  return shoji::walk(argc, argv, letters, options, index, false);
}

int getopt_long_only(int argc, char *const argv[], const char *letters, const option *options, int *index) {
  return shoji::walk(argc, argv, letters, options, index, true);
}

}  // extern "C"
