/* wchar_t, which in C is no word of the language.
   Does not belong here: wint_t (bits/wint.h). */
#ifndef _BITS_WCHAR_T_H
#define _BITS_WCHAR_T_H

#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif

#endif
