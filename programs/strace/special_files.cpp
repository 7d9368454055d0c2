// Arguments of the calls on files and descriptors that are not written as their kind is.
// Does not belong here: structures that several calls take (structures_files.cpp).
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include "memory.h"
#include "names.h"
#include "output.h"
#include "special.h"
#include "structures.h"
#include "text.h"

namespace {

// The kernel looks at the mode only where a file may be made.
bool makes_no_file(const moment &now) {
  constexpr uint64_t tmpfile_alone = O_TMPFILE & ~O_DIRECTORY;
  const char *flags = now.who.which->index_of("flags") >= 0 ? "flags" : "oflag";
  return (now.value(flags) & (O_CREAT | tmpfile_alone)) == 0;
}

bool makes_no_device(const moment &now) {
  const unsigned type = static_cast<unsigned>(now.value("mode")) & S_IFMT;
  return type != S_IFCHR && type != S_IFBLK;
}

bool put_file_mode(const moment &now, int at) {
  put_mode(static_cast<unsigned>(now.value(at)));
  return true;
}

// The two bits of synchronization are a field: one of three values.
bool put_statx_flags(const moment &now, int at) {
  constexpr uint64_t field = 0x6000;  // AT_STATX_SYNC_TYPE
  put_one_of("statx_synchronization", now.value(at) & field);
  const uint64_t rest = now.value(at) & ~field;
  if (rest == 0) return true;
  say("|");
  if ((rest & 0x9f00) == 0)
    say("%#lx", rest);
  else
    put_flags("at_flags", rest);
  return true;
}

// The same bit is AT_REMOVEDIR in other calls.
bool put_faccessat_flags(const moment &now, int at) {
  put_flags("faccessat_flags", now.value(at));
  return true;
}

// The path without the NUL that the result counts.
bool put_working_directory(const moment &now, int at) {
  if (!now.leaving) return false;
  if (now.failed)
    put_address(now.value(at));
  else
    put_path(now.who.pid, now.value(at));
  return true;
}

// How many entries came, instead of what is in them.
bool put_entries(const moment &now, int at) {
  if (!now.leaving) return false;
  put_address(now.value(at));
  if (now.failed) return true;
  unsigned entries = 0;
  for (uint64_t offset = 0; offset < static_cast<uint64_t>(now.answer); ++entries) {
    uint16_t length = 0;
    if (!fetch(now.who.pid, now.value(at) + offset + 16, length) || length == 0) break;  // d_reclen
    offset += length;
  }
  say(" /* %u entries */", entries);
  return true;
}

// Pieces of memory: what was read into them is known at the end, and is as much as the result says.
bool put_pieces(const moment &now, int at, uint64_t bytes) {
  const uint64_t count = now.value(at + 1);
  if (now.value(at) == 0 || count > 1024) {
    put_address(now.value(at));
    return true;
  }
  iovec piece;
  if (count != 0 && !fetch(now.who.pid, now.value(at), piece)) {
    put_address(now.value(at));
    return true;
  }
  say("[");
  for (uint64_t each = 0; each < count; ++each) {
    if (each != 0) say(", ");
    if (each >= longest_string) {
      say("...");
      break;
    }
    if (!fetch(now.who.pid, now.value(at) + each * sizeof piece, piece)) {
      say("... /* %#lx */", now.value(at) + each * sizeof piece);
      break;
    }
    const uint64_t size = piece.iov_len < bytes ? piece.iov_len : bytes;
    bytes -= size;
    say("{iov_base=");
    if (now.leaving && now.failed)
      put_address(reinterpret_cast<uint64_t>(piece.iov_base));
    else
      put_buffer(now.who.pid, reinterpret_cast<uint64_t>(piece.iov_base), size);
    say(", iov_len=%lu}", piece.iov_len);
  }
  say("]");
  return true;
}

// In another process: only where they are.
bool put_remote_pieces(const moment &now, int at) { return put_pieces({now.who, true, 0, true}, at, 0); }

bool put_written_pieces(const moment &now, int at) { return put_pieces({now.who}, at, ~uint64_t{0}); }

bool put_read_pieces(const moment &now, int at) {
  return now.leaving && put_pieces(now, at, static_cast<uint64_t>(now.answer));
}

bool is_always(const moment &) { return true; }

bool put_descriptor_set(const moment &now, int at) {
  uint64_t words[16] = {};
  const int limit = now.small(0) < 1024 ? now.small(0) : 1024;
  const size_t size = limit > 0 ? (static_cast<size_t>(limit) + 63) / 64 * 8 : 0;
  if (now.value(at) == 0 || limit < 0 || read_memory(now.who.pid, now.value(at), words, size) < size) {
    put_address(now.value(at));
    return true;
  }
  say("[");
  for (int fd = 0, any = 0; fd < limit; ++fd)
    if ((words[fd / 64] >> fd % 64 & 1) != 0) say(any++ != 0 ? " %d" : "%d", fd);
  say("]");
  return true;
}

// The sixth argument of pselect6 points to two more.
bool put_packed_mask(const moment &now, int at) {
  uint64_t packed[2];
  if (now.value(at) == 0 || !fetch(now.who.pid, now.value(at), packed)) {
    put_address(now.value(at));
    return true;
  }
  say("{sigmask=");
  if (packed[0] != 0)
    find_structure("sigset_t")->put(now.who.pid, packed[0]);
  else
    say("NULL");
  say(", sigsetsize=%lu}", packed[1]);
  return true;
}

bool put_random(const moment &now, int at) {
  if (!now.leaving) return false;
  if (now.failed)
    put_address(now.value(at));
  else
    put_hex_buffer(now.who.pid, now.value(at), static_cast<uint64_t>(now.answer));
  return true;
}

}  // namespace

const special special_files[] = {
    {"open openat mq_open", "mode", nullptr, makes_no_file},
    {"mq_open", "u_attr", nullptr, makes_no_file},
    {"mknod mknodat", "mode", put_file_mode},
    {"mknod mknodat", "dev", nullptr, makes_no_device},
    {"statx", "flags", put_statx_flags},
    {"faccessat2", "flags", put_faccessat_flags},
    {"getcwd", "buf", put_working_directory},
    {"getdents getdents64", "dirent", put_entries},
    {"writev pwritev pwritev2", "vec", put_written_pieces},
    {"process_vm_readv", "lvec", put_read_pieces},
    {"process_vm_writev", "lvec", put_written_pieces},
    {"process_vm_readv process_vm_writev", "rvec", put_remote_pieces},
    {"vmsplice", "uiov", put_written_pieces},
    {"readv preadv preadv2", "vec", put_read_pieces},
    {"preadv pwritev preadv2 pwritev2", "pos_h", nullptr, is_always},
    {"select pselect6", "inp", put_descriptor_set},
    {"select pselect6", "outp", put_descriptor_set},
    {"select pselect6", "exp", put_descriptor_set},
    {"pselect6", "sig", put_packed_mask},
    {"getrandom", "ubuf", put_random},
    {nullptr, nullptr, nullptr, nullptr},
};
