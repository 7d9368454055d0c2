// Files, file systems and what is asked of descriptors.
// Does not belong here: sockets (special_network.cpp).
#include <poll.h>
#include <sys/stat.h>
#include "memory.h"
#include "names.h"
#include "output.h"
#include "structures.h"
#include "text.h"

namespace {

// The kernel's structures that lib/include has no header for, as in its include/uapi and arch/x86/include/uapi.
struct statx_data {
  uint32_t stx_mask, stx_blksize;
  uint64_t stx_attributes;
  uint32_t stx_nlink, stx_uid, stx_gid;
  uint16_t stx_mode, unused;
  uint64_t stx_ino, stx_size;
};

struct statfs_data {
  uint64_t f_type, f_bsize, f_blocks, f_bfree, f_bavail, f_files, f_ffree;
  uint32_t f_fsid[2];
  uint64_t f_namelen, f_frsize, f_flags, unused[4];
};

struct [[gnu::packed]] epoll_event_data {
  uint32_t events;
  uint64_t data;
};

void put_stat(const struct stat &of) {
  say("{st_mode=");
  put_mode(of.st_mode);
  if (S_ISCHR(of.st_mode) || S_ISBLK(of.st_mode))
    say(", st_rdev=makedev(%#lx, %#lx), ...}", of.st_rdev >> 8 & 0xfff,
        (of.st_rdev & 0xff) | (of.st_rdev >> 12 & 0xfff00));
  else
    say(", st_size=%ld, ...}", of.st_size);
}

void put_statx(const statx_data &of) {
  say("{stx_mask=");
  put_flags("statx_mask", of.stx_mask);
  say(", stx_attributes=");
  put_flags("statx_attributes", of.stx_attributes);
  say(", stx_mode=");
  put_mode(of.stx_mode);
  say(", stx_size=%lu, ...}", of.stx_size);
}

void put_statfs(const statfs_data &of) {
  const name_set *types = find_set("file_system_types");
  say("{f_type=");
  if (name_of(types, static_cast<uint32_t>(of.f_type)) != nullptr)
    put_one_of(types, of.f_type);
  else
    say("%#lx", of.f_type);
  say(", f_bsize=%lu, f_blocks=%lu, f_bfree=%lu, f_bavail=%lu, f_files=%lu, f_ffree=%lu", of.f_bsize, of.f_blocks,
      of.f_bfree, of.f_bavail, of.f_files, of.f_ffree);
  say(", f_fsid={val=[%#x, %#x]}, f_namelen=%lu, f_frsize=%lu, f_flags=", of.f_fsid[0], of.f_fsid[1], of.f_namelen,
      of.f_frsize);
  put_flags("file_system_flags", of.f_flags);
  say("}");
}

void put_pollfd(const pollfd &of) {
  say("{fd=%d", of.fd);
  if (of.fd >= 0) {
    say(", events=");
    put_flags("poll_events", static_cast<uint16_t>(of.events));
  }
  say("}");
}

void put_epoll_event(const epoll_event_data &of) {
  say("{events=");
  put_flags("epoll_events", of.events);
  say(", data={u32=%u, u64=%lu}}", static_cast<unsigned>(of.data), static_cast<unsigned long>(of.data));
}

void put_pair(const int (&of)[2]) { say("[%d, %d]", of[0], of[1]); }

void put_offset(const long &of) { say("[%ld]", of); }

}  // namespace

void put_mode(unsigned mode) {
  const char *type = name_of(find_set("file_types"), mode & S_IFMT);
  if (type != nullptr)
    say("%s|", type);
  else if ((mode & S_IFMT) != 0)
    say("%#o|", mode & S_IFMT);
  if ((mode & S_ISUID) != 0) say("S_ISUID|");
  if ((mode & S_ISGID) != 0) say("S_ISGID|");
  if ((mode & S_ISVTX) != 0) say("S_ISVTX|");
  say("%#03o", mode & 0777);
}

const structure structures_files[] = {
    {"stat", put_fetched<struct stat, put_stat>, 0},
    {"statx", put_fetched<statx_data, put_statx>, 0},
    {"statfs", put_fetched<statfs_data, put_statfs>, 0},
    {"pollfd", put_fetched<pollfd, put_pollfd>, sizeof(pollfd)},
    {"epoll_event", put_fetched<epoll_event_data, put_epoll_event>, sizeof(epoll_event_data)},
    {"fd_pair", put_fetched<int[2], put_pair>, 0},
    {"loff_t", put_fetched<long, put_offset>, 0},
    {nullptr, nullptr, 0},
};
