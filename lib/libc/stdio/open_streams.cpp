// The streams that the program opened: how one is made, and the list by which exit and fflush(NULL) find them.
// Does not belong here: the three that every program has.
#include <stdlib.h>
#include "libc/stdio/open_streams.h"

namespace shoji {

namespace {

__shoji_stream *first;

}  // namespace

FILE *adopt(int descriptor, int flags) {
  constexpr size_t size = pushback + BUFSIZ + 1;
  auto *const made = static_cast<__shoji_stream *>(malloc(sizeof(__shoji_stream) + size));
  if (made == nullptr) return nullptr;
  auto *const memory = reinterpret_cast<char *>(made + 1);
  static_cast<FILE &>(*made) = make_stream(memory, size, descriptor, buffering::undecided);
  set_memory(made->own, memory, size, pushback);
  made->spill = spill_opened;
  made->reader = own_reader;
  set_rights(made->own, flags);
  rest(*made, made->own);

  made->following = first;
  made->link = &first;
  if (first != nullptr) first->link = &made->following;
  first = made;
  return made;
}

void release(__shoji_stream *stream) {
  *stream->link = stream->following;
  if (stream->following != nullptr) stream->following->link = stream->link;
  free(stream);
}

static result<size_t> flush_opened() {
  result<size_t> answer(0);
  for (__shoji_stream *each = first; each != nullptr; each = each->following) {
    flush(*each);
    give_back(*each);
    const auto ended = each->finish();
    if (!ended) answer = ended;
  }
  return answer;
}

[[gnu::used, gnu::section(".at_exit.streams")]] static flush_streams *const at_exit = flush_opened;

}  // namespace shoji
