/* <sysexits.h>: statuses with a meaning, as BSD's mailers gave them to one another: sysexits.h(3head).
   Does not belong here: EXIT_SUCCESS and EXIT_FAILURE (stdlib.h). */
#ifndef _SYSEXITS_H
#define _SYSEXITS_H

#define EX_OK 0
#define EX_USAGE 64       /* the command line */
#define EX_DATAERR 65     /* the user's data */
#define EX_NOINPUT 66     /* an input file cannot be opened */
#define EX_NOUSER 67      /* an addressee is not known */
#define EX_NOHOST 68      /* a host's name is not known */
#define EX_UNAVAILABLE 69 /* a service */
#define EX_SOFTWARE 70    /* the program is wrong */
#define EX_OSERR 71       /* the system: no fork, say */
#define EX_OSFILE 72      /* a file of the system's */
#define EX_CANTCREAT 73   /* an output file */
#define EX_IOERR 74
#define EX_TEMPFAIL 75 /* to be tried again */
#define EX_PROTOCOL 76
#define EX_NOPERM 77
#define EX_CONFIG 78
#define EX__BASE EX_USAGE
#define EX__MAX EX_CONFIG

#endif
