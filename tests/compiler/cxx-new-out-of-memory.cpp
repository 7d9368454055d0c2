// Where there is no memory, new ends the process with a message, and the nothrow forms answer null.
// RUN: %cxx -w %s -o %t %link
// RUN: not --crash %t 2>&1 | %check %s
// RUN: not --crash %t array 2>&1 | %check %s
// RUN: not --crash %t array strict 2>&1 | %check %s
// RUN: %t array strict nothrow
// CHECK:operator new: out of memory
// CHECK-NEXT:error: Aborted
#include <stddef.h>
#include <stdint.h>

namespace std {
struct nothrow_t {};
extern const nothrow_t nothrow;
enum class align_val_t : size_t {};
}  // namespace std
void *operator new(size_t, const std::nothrow_t &) noexcept;
void *operator new[](size_t, std::align_val_t, const std::nothrow_t &) noexcept;

void *volatile block;  // what nobody looks at, compilers leave away

int main(int argc, char **) {
  volatile size_t too_much = PTRDIFF_MAX;
  if (argc == 1) block = operator new(too_much);
  if (argc == 2) block = operator new[](too_much);
  if (argc == 3) block = operator new[](too_much, std::align_val_t{64});
  if (argc == 4) {
    block = operator new(too_much, std::nothrow);
    if (block != nullptr) return 1;
    block = operator new[](too_much, std::align_val_t{64}, std::nothrow);
    return block != nullptr;
  }
}
