/* <sys/random.h>: getrandom(2).
   Does not belong here: numbers that may be guessed (stdlib.h). */
#ifndef _SYS_RANDOM_H
#define _SYS_RANDOM_H

#include <bits/features.h>
#include <sys/types.h>

#define GRND_NONBLOCK 1
#define GRND_RANDOM 2
#define GRND_INSECURE 4

#ifdef __cplusplus
extern "C" {
#endif

/* getrandom(2): bytes stored, all that were asked for up to 256, or -1 and errno. */
ssize_t getrandom(void *__buffer, size_t __count, unsigned __flags);
/* getentropy(3): 256 bytes at most, all or none; 0, or -1 and errno. */
int getentropy(void *__buffer, size_t __count);

#ifdef __cplusplus
}
#endif

#endif
