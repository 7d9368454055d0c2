// The streams that the program opened: how one is made, and the list by which exit and fflush(NULL) find them.
// Does not belong here: the three that every program has.
#include <stdlib.h>
#include "libc/stdio/open_streams.h"

namespace shoji {

__shoji_stream *first_open_stream;
lock open_streams_lock;

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

  const turn mine(open_streams_lock);
  made->following = first_open_stream;
  made->link = &first_open_stream;
  if (first_open_stream != nullptr) first_open_stream->link = &made->following;
  first_open_stream = made;
  return made;
}

void release(__shoji_stream *stream) {
  {
    const turn mine(open_streams_lock);
    *stream->link = stream->following;
    if (stream->following != nullptr) stream->following->link = stream->link;
  }
  free(stream);
}

static result<size_t> flush_opened() {
  result<size_t> answer(0);
  for (__shoji_stream *each = first_open_stream; each != nullptr; each = each->following) {
    flush(*each);
    give_back(*each);
    const auto ended = each->finish();
    if (!ended) answer = ended;
  }
  return answer;
}

[[gnu::used, gnu::section(".at_exit.streams")]] static flush_streams *const at_exit = flush_opened;

}  // namespace shoji
