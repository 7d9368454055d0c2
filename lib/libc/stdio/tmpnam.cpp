// tmpnam: a name in /tmp that no file has, at that moment.
// Does not belong here: a file that is made along with its name (stdlib/mkstemp.cpp), or one without (tmpfile.cpp).
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include "kernel/directory.h"
#include "libc/stdlib/random_name.h"

using namespace shoji;

namespace {

constexpr char name[] = P_tmpdir "/nameXXXXXX";
static_assert(sizeof name <= L_tmpnam);
char kept[L_tmpnam];

}  // namespace

// Into the caller's L_tmpnam bytes, or into memory that the next call writes to.
extern "C" char *tmpnam(char *place) {
  if (place == nullptr) place = kept;
  memcpy(place, name, sizeof name);
  for (int attempt = 0; attempt != TMP_MAX; ++attempt) {
    write_random_name(place + sizeof name - 7);
    struct stat file;
    if (!kernel::lstat(place, &file)) return place;
  }
  return nullptr;
}
