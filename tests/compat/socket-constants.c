// The constants and layouts of sys/socket.h, sys/un.h, netinet/ and arpa/, which the kernel fixed: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#define SHOW(value) printf("%s %lld\n", #value, (long long)(value))
#define MEMBER(type, member) printf(#type "." #member " %zu %zu\n", offsetof(type, member), sizeof(((type *)0)->member))

int main(void) {
  SHOW(AF_UNSPEC), SHOW(AF_UNIX), SHOW(AF_LOCAL), SHOW(AF_INET), SHOW(AF_INET6), SHOW(AF_NETLINK), SHOW(AF_PACKET);
  SHOW(AF_VSOCK), SHOW(PF_UNSPEC), SHOW(PF_UNIX), SHOW(PF_INET), SHOW(PF_INET6), SHOW(PF_LOCAL), SHOW(PF_NETLINK);
  SHOW(PF_PACKET), SHOW(PF_VSOCK), SHOW(SOCK_STREAM), SHOW(SOCK_DGRAM), SHOW(SOCK_RAW), SHOW(SOCK_SEQPACKET);
  SHOW(SOCK_NONBLOCK), SHOW(SOCK_CLOEXEC), SHOW(SOMAXCONN), SHOW(MSG_OOB), SHOW(MSG_PEEK), SHOW(MSG_DONTROUTE);
  SHOW(MSG_CTRUNC), SHOW(MSG_TRUNC), SHOW(MSG_DONTWAIT), SHOW(MSG_EOR), SHOW(MSG_WAITALL), SHOW(MSG_NOSIGNAL);
  SHOW(MSG_CMSG_CLOEXEC), SHOW(MSG_ERRQUEUE), SHOW(MSG_MORE), SHOW(SHUT_RD), SHOW(SHUT_WR), SHOW(SHUT_RDWR);
  SHOW(SOL_SOCKET), SHOW(SO_DEBUG), SHOW(SO_REUSEADDR), SHOW(SO_TYPE), SHOW(SO_ERROR), SHOW(SO_DONTROUTE);
  SHOW(SO_BROADCAST), SHOW(SO_SNDBUF), SHOW(SO_RCVBUF), SHOW(SO_KEEPALIVE), SHOW(SO_OOBINLINE), SHOW(SO_LINGER);
  SHOW(SO_RCVLOWAT), SHOW(SO_SNDLOWAT), SHOW(SO_RCVTIMEO), SHOW(SO_SNDTIMEO), SHOW(SO_ACCEPTCONN), SHOW(SO_PROTOCOL);
  SHOW(SO_DOMAIN), SHOW(SO_REUSEPORT), SHOW(SO_PASSCRED), SHOW(SO_PEERCRED), SHOW(SO_TIMESTAMP), SHOW(SCM_RIGHTS);
  SHOW(SCM_CREDENTIALS);

  SHOW(IPPROTO_IP), SHOW(IPPROTO_ICMP), SHOW(IPPROTO_TCP), SHOW(IPPROTO_UDP), SHOW(IPPROTO_IPV6), SHOW(IPPROTO_ICMPV6);
  SHOW(IPPROTO_RAW), SHOW(INADDR_ANY), SHOW(INADDR_BROADCAST), SHOW(INADDR_LOOPBACK), SHOW(INADDR_NONE);
  SHOW(IPV6_UNICAST_HOPS), SHOW(IPV6_MULTICAST_IF), SHOW(IPV6_MULTICAST_HOPS), SHOW(IPV6_MULTICAST_LOOP);
  SHOW(IPV6_JOIN_GROUP), SHOW(IPV6_LEAVE_GROUP), SHOW(IPV6_V6ONLY), SHOW(INET_ADDRSTRLEN), SHOW(INET6_ADDRSTRLEN);
  SHOW(TCP_NODELAY), SHOW(TCP_MAXSEG), SHOW(TCP_CORK), SHOW(TCP_KEEPIDLE), SHOW(TCP_KEEPINTVL), SHOW(TCP_KEEPCNT);
  SHOW(TCP_DEFER_ACCEPT), SHOW(TCP_INFO), SHOW(TCP_QUICKACK), SHOW(TCP_USER_TIMEOUT), SHOW(TCP_FASTOPEN);

  SHOW(sizeof(struct sockaddr)), SHOW(sizeof(struct sockaddr_storage)), SHOW(_Alignof(struct sockaddr_storage));
  SHOW(sizeof(struct sockaddr_un)), SHOW(sizeof(struct sockaddr_in)), SHOW(sizeof(struct sockaddr_in6));
  SHOW(sizeof(struct in6_addr)), SHOW(_Alignof(struct in6_addr)), SHOW(sizeof(struct msghdr)), SHOW(sizeof(struct linger));
  SHOW(sizeof(struct cmsghdr)), SHOW(sizeof(struct ucred)), SHOW(sizeof(struct ipv6_mreq)), SHOW(sizeof(socklen_t));
  MEMBER(struct sockaddr, sa_family), MEMBER(struct sockaddr, sa_data), MEMBER(struct sockaddr_storage, ss_family);
  MEMBER(struct sockaddr_un, sun_path), MEMBER(struct sockaddr_in, sin_port), MEMBER(struct sockaddr_in, sin_addr);
  MEMBER(struct sockaddr_in6, sin6_port), MEMBER(struct sockaddr_in6, sin6_flowinfo);
  MEMBER(struct sockaddr_in6, sin6_addr), MEMBER(struct sockaddr_in6, sin6_scope_id), MEMBER(struct msghdr, msg_name);
  MEMBER(struct msghdr, msg_namelen), MEMBER(struct msghdr, msg_iov), MEMBER(struct msghdr, msg_iovlen);
  MEMBER(struct msghdr, msg_control), MEMBER(struct msghdr, msg_controllen), MEMBER(struct msghdr, msg_flags);
  MEMBER(struct cmsghdr, cmsg_len), MEMBER(struct cmsghdr, cmsg_level), MEMBER(struct cmsghdr, cmsg_type);
  MEMBER(struct ucred, uid), MEMBER(struct linger, l_linger), MEMBER(struct ipv6_mreq, ipv6mr_interface);

  for (int size = 0; size < 20; ++size) printf("%zu %zu %zu\n", CMSG_ALIGN((size_t)size), CMSG_SPACE(size), CMSG_LEN(size));
  struct sockaddr_un path = {AF_UNIX, "/a/path"};
  SHOW(SUN_LEN(&path));

  // Each kind of IPv6 address.
  static const char *const addresses[] = {"::", "::1", "::2", "::1.2.3.4", "::ffff:1.2.3.4", "::fffe:1.2.3.4", "fe80::1",
                                          "fec0::1", "febf::", "ff01::1", "ff02::1", "ff05::1", "ff08::1", "ff0e::1", "1::"};
  for (size_t i = 0; i < sizeof addresses / sizeof *addresses; ++i) {
    struct in6_addr each;
    inet_pton(AF_INET6, addresses[i], &each);
    printf("%s %d%d%d%d%d%d%d %d%d%d%d%d\n", addresses[i], !!IN6_IS_ADDR_UNSPECIFIED(&each), !!IN6_IS_ADDR_LOOPBACK(&each),
           !!IN6_IS_ADDR_MULTICAST(&each), !!IN6_IS_ADDR_LINKLOCAL(&each), !!IN6_IS_ADDR_SITELOCAL(&each),
           !!IN6_IS_ADDR_V4MAPPED(&each), !!IN6_IS_ADDR_V4COMPAT(&each), !!IN6_IS_ADDR_MC_NODELOCAL(&each),
           !!IN6_IS_ADDR_MC_LINKLOCAL(&each), !!IN6_IS_ADDR_MC_SITELOCAL(&each), !!IN6_IS_ADDR_MC_ORGLOCAL(&each),
           !!IN6_IS_ADDR_MC_GLOBAL(&each));
  }

  // A walk over headers ends where none is left, also where a length is nonsense.
  static const size_t lengths[] = {0, 15, 16, 17, 24, 40, 48, 49, (size_t)-1, (size_t)-8, (size_t)-16};
  for (size_t i = 0; i < sizeof lengths / sizeof *lengths; ++i) {
    _Alignas(struct cmsghdr) char room[64] = {0};
    struct msghdr message = {.msg_control = room, .msg_controllen = sizeof room};
    struct cmsghdr *first = CMSG_FIRSTHDR(&message);
    first->cmsg_len = lengths[i];
    struct cmsghdr *next = CMSG_NXTHDR(&message, first);
    printf("%zu: %ld\n", i, next == NULL ? -1L : (long)((char *)next - room));
  }
  return 0;
}
