/* SEEK_SET and its kin, which POSIX wants in <fcntl.h>, <stdio.h> and <unistd.h>.
   Does not belong here: the calls that take them. */
#ifndef _BITS_SEEK_H
#define _BITS_SEEK_H

#include <bits/features.h>

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
/* lseek(2): the next byte that is no part of a hole, the next hole. */
#ifdef __SHOJI_POSIX_2024
#define SEEK_DATA 3
#define SEEK_HOLE 4
#endif

#endif
