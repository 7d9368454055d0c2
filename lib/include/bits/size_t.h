/* size_t and NULL, for the headers that may show no more of <stddef.h>.
   Does not belong here: what only <stddef.h> has (offsetof, max_align_t). */
#ifndef _BITS_SIZE_T_H
#define _BITS_SIZE_T_H

typedef __SIZE_TYPE__ size_t;

#undef NULL
#ifdef __cplusplus
#define NULL __null
#else
#define NULL ((void *)0)
#endif

#endif
