// Threads that print to one stream do not mix their lines, with shoji::print as with printf: each call is one turn.
// RUN: %cxx %s -o %t %link
// RUN: %t | sort | uniq -c | sed 's/^ *//' | %check %s
// CHECK:20000 ----first---- of four threads, in 3 pieces
// CHECK-NEXT:20000 --second-- of four threads, in 3 pieces
#include <pthread.h>
#include <shoji/print.h>

namespace {

void *work(void *text) {
  for (int i = 0; i != 10000; ++i) shoji::println("{} of {} threads, in {} pieces", static_cast<const char *>(text), "four", 3);
  return nullptr;
}

}  // namespace

int main() {
  static char first[] = "----first----", second[] = "--second--";
  pthread_t threads[4];
  for (int i = 0; i != 4; ++i) pthread_create(&threads[i], nullptr, work, i % 2 ? first : second);
  for (const pthread_t thread : threads) pthread_join(thread, nullptr);
  return 0;
}
