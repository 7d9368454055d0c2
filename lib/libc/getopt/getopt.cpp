// getopt, by GNU's rule and by POSIX's.
// Does not belong here: the walk (walk.cpp), or long options (getopt_long.cpp).
#include "libc/getopt/walk.h"

namespace shoji {
namespace {

int walk(int argc, char *const argv[], const char *letters, operand_rule rule) {
  option_call call = {argc, argv, letters, false, nullptr, false, nullptr, nullptr};
  return next_option(call, rule);
}

}  // namespace
}  // namespace shoji

extern "C" {

int getopt(int argc, char *const argv[], const char *letters) {
  return shoji::walk(argc, argv, letters, shoji::operand_rule::by_environment);
}

// What <unistd.h> means by getopt in programs that ask for POSIX and nothing else.
int __posix_getopt(int argc, char *const argv[], const char *letters) {
  return shoji::walk(argc, argv, letters, shoji::operand_rule::first_ends);
}

}  // extern "C"
