/* <stdarg.h>: C23 7.16.
   Does not belong here: how arguments are passed; the compiler knows. */
#ifndef _STDARG_H
#define _STDARG_H

typedef __builtin_va_list va_list;

/* Until C23 the last parameter's name stands behind the list. */
#if defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L
#define va_start(...) __SHOJI_VA_START(__VA_ARGS__, 0, 0)
#define __SHOJI_VA_START(list, parameter, ...) __builtin_va_start(list, parameter)
#else
#define va_start(list, parameter) __builtin_va_start(list, parameter)
#endif
#define va_arg(list, type) __builtin_va_arg(list, type)
#define va_copy(to, from) __builtin_va_copy(to, from)
#define va_end(list) __builtin_va_end(list)

#endif
