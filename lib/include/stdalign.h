/* <stdalign.h>: C11 7.15. C++ and C23 have the words without it.
   Does not belong here: memory with an alignment (stdlib.h, aligned_alloc). */
#ifndef _STDALIGN_H
#define _STDALIGN_H

#if !defined __cplusplus && !(defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L && __GNUC__ >= 13)
#define alignas _Alignas
#define alignof _Alignof
#endif
#define __alignas_is_defined 1
#define __alignof_is_defined 1

#endif
