// Changing what the kernel keeps for each thread and POSIX for the process: whom it acts for.
// Does not belong here: the calls (kernel/credentials.h), what each thread shall keep to itself (setfsuid).
#pragma once
#include "core/result.h"

namespace shoji {

// change_all_threads.cpp, in programs that can have a second thread.
[[gnu::weak]] result<void> change_all_threads(result<void> (*change)(const void *how), const void *how);

// Calls `change`, a call of the kernel: in every thread. If it fails in the calling one, nothing is changed. Needs no
// lock that an interrupted thread may have: handlers may do it (signal-safety(7)).
template <typename Change>
result<void> change_process(const Change &change) {
  if (change_all_threads == nullptr) return change();
  return change_all_threads([](const void *how) { return (*static_cast<const Change *>(how))(); }, &change);
}

}  // namespace shoji
