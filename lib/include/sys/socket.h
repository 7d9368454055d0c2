/* <sys/socket.h>: sys_socket.h(0p), socket(7); the values and layouts are those of the kernel's include/linux/socket.h
   and include/uapi/asm-generic/socket.h. Does not belong here: addresses of one family (sys/un.h, netinet/in.h). */
#ifndef _SYS_SOCKET_H
#define _SYS_SOCKET_H

#include <bits/features.h>
#include <bits/sockaddr.h>
#include <sys/types.h>
#include <sys/uio.h>

/* Families of addresses. */
#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_INET 2
#define AF_INET6 10
#define PF_UNSPEC AF_UNSPEC
#define PF_UNIX AF_UNIX
#define PF_INET AF_INET
#define PF_INET6 AF_INET6
#ifdef __SHOJI_BSD
#define AF_LOCAL AF_UNIX
#define AF_KEY 15
#define AF_NETLINK 16
#define AF_PACKET 17
#define AF_CAN 29
#define AF_TIPC 30
#define AF_BLUETOOTH 31
#define AF_ALG 38
#define AF_VSOCK 40
#define AF_XDP 44
#define PF_LOCAL AF_LOCAL
#define PF_KEY AF_KEY
#define PF_NETLINK AF_NETLINK
#define PF_PACKET AF_PACKET
#define PF_CAN AF_CAN
#define PF_TIPC AF_TIPC
#define PF_BLUETOOTH AF_BLUETOOTH
#define PF_ALG AF_ALG
#define PF_VSOCK AF_VSOCK
#define PF_XDP AF_XDP
#endif

/* Types, and what may be or-ed to one. */
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define SOCK_RAW 3
#define SOCK_RDM 4
#define SOCK_SEQPACKET 5
#define SOCK_NONBLOCK 04000
#define SOCK_CLOEXEC 02000000

#define SOMAXCONN 4096

/* send(2), recv(2). */
#define MSG_OOB 0x1
#define MSG_PEEK 0x2
#define MSG_DONTROUTE 0x4
#define MSG_CTRUNC 0x8
#define MSG_TRUNC 0x20
#define MSG_DONTWAIT 0x40
#define MSG_EOR 0x80
#define MSG_WAITALL 0x100
#define MSG_NOSIGNAL 0x4000
#define MSG_CMSG_CLOEXEC 0x40000000
#ifdef __SHOJI_BSD
#define MSG_CONFIRM 0x800
#define MSG_ERRQUEUE 0x2000
#define MSG_MORE 0x8000
#define MSG_ZEROCOPY 0x4000000
#define MSG_FASTOPEN 0x20000000
#endif

#define SHUT_RD 0
#define SHUT_WR 1
#define SHUT_RDWR 2

/* Options of every socket: socket(7). */
#define SOL_SOCKET 1
#define SO_DEBUG 1
#define SO_REUSEADDR 2
#define SO_TYPE 3
#define SO_ERROR 4
#define SO_DONTROUTE 5
#define SO_BROADCAST 6
#define SO_SNDBUF 7
#define SO_RCVBUF 8
#define SO_KEEPALIVE 9
#define SO_OOBINLINE 10
#define SO_LINGER 13
#define SO_RCVLOWAT 18
#define SO_SNDLOWAT 19
#define SO_RCVTIMEO 20
#define SO_SNDTIMEO 21
#define SO_ACCEPTCONN 30
#define SO_PROTOCOL 38
#define SO_DOMAIN 39
#ifdef __SHOJI_BSD
#define SO_NO_CHECK 11
#define SO_PRIORITY 12
#define SO_BSDCOMPAT 14
#define SO_REUSEPORT 15
#define SO_PASSCRED 16
#define SO_PEERCRED 17
#define SO_BINDTODEVICE 25
#define SO_ATTACH_FILTER 26
#define SO_DETACH_FILTER 27
#define SO_GET_FILTER SO_ATTACH_FILTER
#define SO_PEERNAME 28
#define SO_TIMESTAMP 29
#define SO_PEERSEC 31
#define SO_SNDBUFFORCE 32
#define SO_RCVBUFFORCE 33
#define SO_PASSSEC 34
#define SO_TIMESTAMPNS 35
#define SO_MARK 36
#define SO_TIMESTAMPING 37
#define SO_RXQ_OVFL 40
#define SO_WIFI_STATUS 41
#define SO_PEEK_OFF 42
#define SO_NOFCS 43
#define SO_LOCK_FILTER 44
#define SO_SELECT_ERR_QUEUE 45
#define SO_BUSY_POLL 46
#define SO_MAX_PACING_RATE 47
#define SO_BPF_EXTENSIONS 48
#define SO_INCOMING_CPU 49
#define SO_ATTACH_BPF 50
#define SO_DETACH_BPF SO_DETACH_FILTER
#define SO_ATTACH_REUSEPORT_CBPF 51
#define SO_ATTACH_REUSEPORT_EBPF 52
#define SO_MEMINFO 55
#define SO_INCOMING_NAPI_ID 56
#define SO_COOKIE 57
#define SO_PEERGROUPS 59
#define SO_ZEROCOPY 60
#define SO_TXTIME 61
#define SO_BINDTOIFINDEX 62
#define SO_DETACH_REUSEPORT_BPF 68
/* The levels of other options: ip(7), packet(7), netlink(7) and their neighbours. */
#define SOL_RAW 255
#define SOL_PACKET 263
#define SOL_NETLINK 270
#define SOL_TIPC 271
#define SOL_BLUETOOTH 274
#define SOL_ALG 279
#define SOL_TLS 282
#define SOL_XDP 283
#endif

/* Any address, by the family that it begins with. */
struct sockaddr {
  sa_family_t sa_family;
  char sa_data[14];
};

/* Room for an address of any family. */
struct sockaddr_storage {
  sa_family_t ss_family;
  char __room[118];
  unsigned long __aligned;
};

struct linger {
  int l_onoff;
  int l_linger;
};

/* recvmsg(2). */
struct msghdr {
  void *msg_name;
  socklen_t msg_namelen;
  struct iovec *msg_iov;
  size_t msg_iovlen;
  void *msg_control;
  size_t msg_controllen;
  int msg_flags;
};

/* cmsg(3): what travels beside the data; its bytes begin right behind this. */
struct cmsghdr {
  size_t cmsg_len;
  int cmsg_level;
  int cmsg_type;
};

#define SCM_RIGHTS 1
#ifdef __SHOJI_BSD
#define SCM_TIMESTAMP SO_TIMESTAMP
#define SCM_TIMESTAMPNS SO_TIMESTAMPNS
#define SCM_TIMESTAMPING SO_TIMESTAMPING
#define SCM_WIFI_STATUS SO_WIFI_STATUS
#define SCM_TXTIME SO_TXTIME
#endif
#ifdef __SHOJI_GNU
#define SCM_CREDENTIALS 2
struct ucred {
  pid_t pid;
  uid_t uid;
  gid_t gid;
};
#endif

/* The header and the data each fill whole words. The next header is null where no whole one is left. */
#define CMSG_ALIGN(size) (((size) + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1))
#define CMSG_SPACE(size) (sizeof(struct cmsghdr) + CMSG_ALIGN(size))
#define CMSG_LEN(size) (sizeof(struct cmsghdr) + (size))
#define CMSG_DATA(header) ((unsigned char *)((struct cmsghdr *)(header) + 1))
#define CMSG_FIRSTHDR(message) \
  ((message)->msg_controllen < sizeof(struct cmsghdr) ? (struct cmsghdr *)0 : (struct cmsghdr *)(message)->msg_control)
#define __SHOJI_CMSG_LEFT(message, header) \
  ((size_t)((char *)(message)->msg_control + (message)->msg_controllen - (char *)(header)))
#define CMSG_NXTHDR(message, header)                                                                   \
  ((header)->cmsg_len < sizeof(struct cmsghdr) ||                                                      \
           (header)->cmsg_len >                                                                        \
               ((__SHOJI_CMSG_LEFT(message, header) - sizeof(struct cmsghdr)) & ~(sizeof(size_t) - 1)) \
       ? (struct cmsghdr *)0                                                                           \
       : (struct cmsghdr *)((char *)(header) + CMSG_ALIGN((header)->cmsg_len)))

#ifdef __cplusplus
extern "C" {
#endif

/* sockatmark(3): whether the next byte is the one sent out of band; -1 and errno. */
int sockatmark(int __fd);

/* All answer -1 and errno on error. socket(2): a descriptor; socketpair(2): two that are connected. */
int socket(int __family, int __type, int __protocol);
int socketpair(int __family, int __type, int __protocol, int __pair[2]);
/* bind(2), listen(2), connect(2), shutdown(2). */
int bind(int __fd, const struct sockaddr *__address, socklen_t __length);
int listen(int __fd, int __backlog);
int connect(int __fd, const struct sockaddr *__address, socklen_t __length);
int shutdown(int __fd, int __how);
/* accept(2): the connection's descriptor. An address may be null; `*length` is its room, then the size that it has,
   even if that is more. */
int accept(int __fd, struct sockaddr *__restrict __peer, socklen_t *__restrict __length);
#ifdef __SHOJI_POSIX_2024
int accept4(int __fd, struct sockaddr *__restrict __peer, socklen_t *__restrict __length, int __flags);
#endif
/* getsockname(2), getpeername(2): the address of this end, and of the other one. */
int getsockname(int __fd, struct sockaddr *__restrict __address, socklen_t *__restrict __length);
int getpeername(int __fd, struct sockaddr *__restrict __address, socklen_t *__restrict __length);
/* getsockopt(2), setsockopt(2); socket(7), tcp(7) and their neighbours have the options. */
int getsockopt(int __fd, int __level, int __option, void *__restrict __value, socklen_t *__restrict __length);
int setsockopt(int __fd, int __level, int __option, const void *__value, socklen_t __length);

/* send(2), recv(2): bytes moved; 0 received is the end of a stream. */
ssize_t send(int __fd, const void *__buffer, size_t __size, int __flags);
ssize_t sendto(int __fd, const void *__buffer, size_t __size, int __flags, const struct sockaddr *__address,
               socklen_t __length);
ssize_t sendmsg(int __fd, const struct msghdr *__message, int __flags);
ssize_t recv(int __fd, void *__buffer, size_t __size, int __flags);
ssize_t recvfrom(int __fd, void *__restrict __buffer, size_t __size, int __flags, struct sockaddr *__restrict __address,
                 socklen_t *__restrict __length);
ssize_t recvmsg(int __fd, struct msghdr *__message, int __flags);

#ifdef __cplusplus
}
#endif

#endif
