/* <stdbool.h>: C23 7.19; from C23 and in C++ the three words are the language's own.
   Does not belong here: anything else. */
#ifndef _STDBOOL_H
#define _STDBOOL_H

#if !defined __cplusplus && !(defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L && __GNUC__ >= 13)
#define bool _Bool
#define true 1
#define false 0
#endif
#define __bool_true_false_are_defined 1

#endif
