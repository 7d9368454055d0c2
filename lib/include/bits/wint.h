/* wint_t, mbstate_t and WEOF, which <wchar.h> and <wctype.h> share.
   Does not belong here: functions on wide characters. */
#ifndef _BITS_WINT_H
#define _BITS_WINT_H

typedef __WINT_TYPE__ wint_t;

/* What is read of a multibyte character, where it goes on with the next call. */
typedef struct {
  unsigned __read;
  unsigned __left;
} mbstate_t;

#define WEOF 0xffffffffU

#endif
