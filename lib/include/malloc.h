/* <malloc.h>: what Linux programs look for here beside <stdlib.h>: malloc_usable_size(3).
   Does not belong here: malloc and its kin (stdlib.h). */
#ifndef _MALLOC_H
#define _MALLOC_H

#include <stdlib.h>

#ifdef __cplusplus
extern "C" {
#endif

/* malloc_usable_size(3): how many bytes of a block may be used, no fewer than were asked for; 0 for a null pointer. */
size_t malloc_usable_size(void *__block);

#ifdef __cplusplus
}
#endif

#endif
