/* The searches of C23, which answer a pointer to const where what they searched is const: C23 7.24.5.1, 7.26.5.
   Does not belong here: the functions themselves (string.h, stdlib.h), which a name in parentheses still is. */
#ifndef _BITS_AS_CONST_H
#define _BITS_AS_CONST_H

#define __SHOJI_AS_CONST(searched, type, answer) \
  _Generic(1 ? (searched) : (void *)1, const void * : (const type *)(answer), default : (answer))

#endif
