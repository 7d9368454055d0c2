// The step that copies the initial values of thread-local variables into the first thread's storage.
// Does not belong here: making that storage (tls.cpp), which most programs need without this.
#include "process/steps.h"
#include "process/tls.h"

SHOJI_STEP(tls_image);
SHOJI_NEEDS_STEP(tls);

extern "C" void shoji_start_tls_image(char **, void *room) {
  auto *const variables = static_cast<char *>(room);
  for (size_t i = 0; i != reinterpret_cast<size_t>(shoji_tls_image_size); ++i) variables[i] = shoji_tls_image[i];
}
