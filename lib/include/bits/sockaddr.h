/* The head of every socket address, which <sys/socket.h>, <sys/un.h> and <netinet/in.h> share.
   Does not belong here: an address of one family. */
#ifndef _BITS_SOCKADDR_H
#define _BITS_SOCKADDR_H

typedef unsigned short sa_family_t;
typedef unsigned socklen_t;

#endif
