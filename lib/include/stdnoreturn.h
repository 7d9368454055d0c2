/* <stdnoreturn.h>: C11 7.23. C++ has [[noreturn]], which this would break.
   Does not belong here: anything else. */
#ifndef _STDNORETURN_H
#define _STDNORETURN_H

#ifndef __cplusplus
#define noreturn _Noreturn
#endif

#endif
