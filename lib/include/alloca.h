/* <alloca.h>: alloca(3), memory on the caller's stack that is gone when the caller returns.
   Does not belong here: memory that stays (stdlib.h). */
#ifndef _ALLOCA_H
#define _ALLOCA_H

#include <bits/size_t.h>

#undef alloca
#define alloca(__size) __builtin_alloca(__size)

#endif
