// The constants and layouts of sys/socket.h, sys/un.h, netinet/ and arpa/, which the kernel fixed: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>  // which shows what sys/socket.h has, too
#include <netinet/tcp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
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
  SHOW(SCM_CREDENTIALS), SHOW(AF_KEY), SHOW(AF_CAN), SHOW(AF_TIPC), SHOW(AF_BLUETOOTH), SHOW(AF_ALG), SHOW(AF_XDP);
  SHOW(PF_KEY), SHOW(PF_CAN), SHOW(PF_TIPC), SHOW(PF_BLUETOOTH), SHOW(PF_ALG), SHOW(PF_XDP), SHOW(SOCK_RDM);
  SHOW(MSG_CONFIRM), SHOW(MSG_ZEROCOPY), SHOW(MSG_FASTOPEN), SHOW(SO_NO_CHECK), SHOW(SO_PRIORITY), SHOW(SO_BSDCOMPAT);
  SHOW(SO_BINDTODEVICE), SHOW(SO_ATTACH_FILTER), SHOW(SO_DETACH_FILTER), SHOW(SO_GET_FILTER), SHOW(SO_PEERNAME);
  SHOW(SO_PEERSEC), SHOW(SO_SNDBUFFORCE), SHOW(SO_RCVBUFFORCE), SHOW(SO_PASSSEC), SHOW(SO_TIMESTAMPNS), SHOW(SO_MARK);
  SHOW(SO_TIMESTAMPING), SHOW(SO_RXQ_OVFL), SHOW(SO_WIFI_STATUS), SHOW(SO_PEEK_OFF), SHOW(SO_NOFCS);
  SHOW(SO_LOCK_FILTER), SHOW(SO_SELECT_ERR_QUEUE), SHOW(SO_BUSY_POLL), SHOW(SO_MAX_PACING_RATE);
  SHOW(SO_BPF_EXTENSIONS), SHOW(SO_INCOMING_CPU), SHOW(SO_ATTACH_BPF), SHOW(SO_DETACH_BPF);
  SHOW(SO_ATTACH_REUSEPORT_CBPF), SHOW(SO_ATTACH_REUSEPORT_EBPF), SHOW(SO_MEMINFO), SHOW(SO_INCOMING_NAPI_ID);
  SHOW(SO_COOKIE), SHOW(SO_PEERGROUPS), SHOW(SO_ZEROCOPY), SHOW(SO_TXTIME), SHOW(SO_BINDTOIFINDEX);
  SHOW(SO_DETACH_REUSEPORT_BPF), SHOW(SOL_RAW), SHOW(SOL_PACKET), SHOW(SOL_NETLINK), SHOW(SOL_TIPC);
  SHOW(SOL_BLUETOOTH), SHOW(SOL_ALG), SHOW(SOL_TLS), SHOW(SOL_XDP), SHOW(SCM_TIMESTAMP), SHOW(SCM_TIMESTAMPNS);
  SHOW(SCM_TIMESTAMPING), SHOW(SCM_WIFI_STATUS), SHOW(SCM_TXTIME);

  SHOW(IPPROTO_IP), SHOW(IPPROTO_ICMP), SHOW(IPPROTO_TCP), SHOW(IPPROTO_UDP), SHOW(IPPROTO_IPV6), SHOW(IPPROTO_ICMPV6);
  SHOW(IPPROTO_RAW), SHOW(INADDR_ANY), SHOW(INADDR_BROADCAST), SHOW(INADDR_LOOPBACK), SHOW(INADDR_NONE);
  SHOW(IPV6_UNICAST_HOPS), SHOW(IPV6_MULTICAST_IF), SHOW(IPV6_MULTICAST_HOPS), SHOW(IPV6_MULTICAST_LOOP);
  SHOW(IPV6_JOIN_GROUP), SHOW(IPV6_LEAVE_GROUP), SHOW(IPV6_V6ONLY), SHOW(INET_ADDRSTRLEN), SHOW(INET6_ADDRSTRLEN);
  SHOW(TCP_NODELAY), SHOW(TCP_MAXSEG), SHOW(TCP_CORK), SHOW(TCP_KEEPIDLE), SHOW(TCP_KEEPINTVL), SHOW(TCP_KEEPCNT);
  SHOW(TCP_DEFER_ACCEPT), SHOW(TCP_INFO), SHOW(TCP_QUICKACK), SHOW(TCP_USER_TIMEOUT), SHOW(TCP_FASTOPEN);
  SHOW(SOL_IP), SHOW(SOL_IPV6), SHOW(SOL_ICMPV6), SHOW(IP_TOS), SHOW(IP_TTL), SHOW(IP_HDRINCL), SHOW(IP_OPTIONS);
  SHOW(IP_ROUTER_ALERT), SHOW(IP_RECVOPTS), SHOW(IP_RETOPTS), SHOW(IP_RECVRETOPTS), SHOW(IP_PKTINFO);
  SHOW(IP_PKTOPTIONS), SHOW(IP_MTU_DISCOVER), SHOW(IP_RECVERR), SHOW(IP_RECVTTL), SHOW(IP_RECVTOS), SHOW(IP_MTU);
  SHOW(IP_FREEBIND), SHOW(IP_TRANSPARENT), SHOW(IP_ORIGDSTADDR), SHOW(IP_RECVORIGDSTADDR), SHOW(IP_MINTTL);
  SHOW(IP_NODEFRAG), SHOW(IP_BIND_ADDRESS_NO_PORT), SHOW(IP_MULTICAST_IF), SHOW(IP_MULTICAST_TTL);
  SHOW(IP_MULTICAST_LOOP), SHOW(IP_ADD_MEMBERSHIP), SHOW(IP_DROP_MEMBERSHIP), SHOW(IP_UNBLOCK_SOURCE);
  SHOW(IP_BLOCK_SOURCE), SHOW(IP_ADD_SOURCE_MEMBERSHIP), SHOW(IP_DROP_SOURCE_MEMBERSHIP), SHOW(IP_MULTICAST_ALL);
  SHOW(IP_UNICAST_IF), SHOW(IP_PMTUDISC_DONT), SHOW(IP_PMTUDISC_WANT), SHOW(IP_PMTUDISC_DO), SHOW(IP_PMTUDISC_PROBE);
  SHOW(IPV6_ADD_MEMBERSHIP), SHOW(IPV6_DROP_MEMBERSHIP), SHOW(IPV6_ROUTER_ALERT), SHOW(IPV6_MTU_DISCOVER);
  SHOW(IPV6_MTU), SHOW(IPV6_RECVERR), SHOW(IPV6_MULTICAST_ALL), SHOW(IPV6_HDRINCL), SHOW(IPV6_RECVPKTINFO);
  SHOW(IPV6_PKTINFO), SHOW(IPV6_RECVHOPLIMIT), SHOW(IPV6_HOPLIMIT), SHOW(IPV6_DONTFRAG), SHOW(IPV6_RECVTCLASS);
  SHOW(IPV6_TCLASS), SHOW(IPV6_AUTOFLOWLABEL), SHOW(IPV6_TRANSPARENT), SHOW(IPV6_UNICAST_IF), SHOW(IPV6_FREEBIND);
  SHOW(IPV6_PMTUDISC_DONT), SHOW(IPV6_PMTUDISC_WANT), SHOW(IPV6_PMTUDISC_DO), SHOW(IPV6_PMTUDISC_PROBE);
  SHOW(IPPROTO_HOPOPTS), SHOW(IPPROTO_IGMP), SHOW(IPPROTO_IPIP), SHOW(IPPROTO_DCCP), SHOW(IPPROTO_ROUTING);
  SHOW(IPPROTO_FRAGMENT), SHOW(IPPROTO_GRE), SHOW(IPPROTO_ESP), SHOW(IPPROTO_AH), SHOW(IPPROTO_NONE);
  SHOW(IPPROTO_DSTOPTS), SHOW(IPPROTO_SCTP), SHOW(IPPROTO_UDPLITE), SHOW(IPPROTO_MPTCP), SHOW(INADDR_UNSPEC_GROUP);
  SHOW(INADDR_ALLHOSTS_GROUP), SHOW(INADDR_ALLRTRS_GROUP), SHOW(INADDR_MAX_LOCAL_GROUP), SHOW(IN_LOOPBACKNET);
  SHOW(TCP_SYNCNT), SHOW(TCP_LINGER2), SHOW(TCP_WINDOW_CLAMP), SHOW(TCP_CONGESTION), SHOW(TCP_TIMESTAMP);
  SHOW(TCP_NOTSENT_LOWAT), SHOW(TCP_SAVE_SYN), SHOW(TCP_SAVED_SYN), SHOW(TCP_FASTOPEN_CONNECT), SHOW(TCP_ULP);
  SHOW(SOL_TCP);

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
  SHOW(sizeof(struct ip_mreq)), SHOW(sizeof(struct ip_mreqn)), SHOW(sizeof(struct ip_mreq_source));
  SHOW(sizeof(struct in_pktinfo)), SHOW(sizeof(struct in6_pktinfo)), MEMBER(struct ip_mreq, imr_interface);
  MEMBER(struct ip_mreqn, imr_address), MEMBER(struct ip_mreqn, imr_ifindex), MEMBER(struct ip_mreq_source, imr_interface);
  MEMBER(struct ip_mreq_source, imr_sourceaddr), MEMBER(struct in_pktinfo, ipi_spec_dst);
  MEMBER(struct in_pktinfo, ipi_addr), MEMBER(struct in6_pktinfo, ipi6_ifindex);
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

  // The classes of IPv4.
  for (in_addr_t address = 0; address < 0xf8000000; address += 0x08000000)
    printf("%d%d%d%d%d%d ", !!IN_CLASSA(address), !!IN_CLASSB(address), !!IN_CLASSC(address), !!IN_CLASSD(address),
           !!IN_MULTICAST(address), !!IN_BADCLASS(address));
  struct in6_addr left = IN6ADDR_LOOPBACK_INIT, right = IN6ADDR_LOOPBACK_INIT;
  printf("%d", !!IN6_ARE_ADDR_EQUAL(&left, &right));
  for (int i = 0; i < 16; i += 5, right = left) {
    right.s6_addr[i] ^= 1;
    printf("%d", !!IN6_ARE_ADDR_EQUAL(&left, &right));
  }
  puts("");

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
