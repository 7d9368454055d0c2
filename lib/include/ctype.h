/* <ctype.h>: C23 7.4, and ctype.h(0p), in the locale "C".
   Does not belong here: wide characters (wctype.h). */
#ifndef _CTYPE_H
#define _CTYPE_H

#include <bits/features.h>

#ifdef __cplusplus
extern "C" {
#endif

/* isalpha(3): not 0 for a character of that kind. The character is a value of unsigned char, or EOF, which is of none;
   so is any other int. */
int isalnum(int __character);
int isalpha(int __character);
int isblank(int __character);
int iscntrl(int __character);
int isdigit(int __character);
int isgraph(int __character);
int islower(int __character);
int isprint(int __character);
int ispunct(int __character);
int isspace(int __character);
int isupper(int __character);
int isxdigit(int __character);
/* toupper(3): the letter in the other case; anything else as it is. */
int tolower(int __character);
int toupper(int __character);

#if defined __SHOJI_BSD || defined _XOPEN_SOURCE
/* isalpha(3), toascii(3): seven bits. */
int isascii(int __character);
int toascii(int __character);
#endif

#ifdef __cplusplus
}
#endif

#endif
