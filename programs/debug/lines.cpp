// Asks the rows of the line table, and shows source lines.
// Does not belong here: reading them from .debug_line (line_program.cpp).
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include "image.h"
#include "line_program.h"
#include "lines.h"

namespace debug {

namespace {

list<row> rows;

// A whole file, for as long as the debugger runs; it is read again only when another one is asked for.
struct source {
  const char *name;
  reader text;
  int error;
};
source latest;

const source &read_source(const row &which) {
  if (latest.name == which.file) return latest;
  latest = {which.file, {}, 0};
  int fd = -1;
  if (which.file[0] != '/' && which.folder[0] != '\0') {
    char path[4096];
    if (snprintf(path, sizeof path, "%s/%s", which.folder, which.file) < static_cast<int>(sizeof path))
      fd = open(path, O_RDONLY | O_CLOEXEC);
  }
  if (fd == -1) fd = open(which.file, O_RDONLY | O_CLOEXEC);
  list<char> bytes;
  char block[4096];
  ssize_t count = -1;
  while (fd != -1 && (count = read(fd, block, sizeof block)) > 0)
    for (ssize_t i = 0; i < count; ++i) bytes.push(block[i]);
  if (count == -1) latest.error = errno;
  if (fd != -1) close(fd);
  latest.text.at = reinterpret_cast<const unsigned char *>(bytes.begin());
  latest.text.end = latest.text.at + bytes.size();
  return latest;
}

// Several lines may begin at once, those of inlined functions among them, of which nothing is left there. Of those that
// are places to stop the last is meant that lies in the same file as the first; this one, if there is none.
const row *last_statement_with(const row *which) {
  const row *first = which;
  while (first > rows.begin() && first[-1].address == which->address) --first;
  const row *found = which;
  for (const row *each = first; each <= which; ++each)
    if (each->statement && strcmp(each->file, first->file) == 0) found = each;
  return found;
}

}  // namespace

void load_lines() {
  rows.clear();
  read_line_programs(rows);
}

const row *line_at(uint64_t address) {
  const row *best = nullptr;
  for (const row &each : rows)
    if (each.address <= address && address < each.end && !program.replaced) best = &each;
  if (best == nullptr) return nullptr;
  if (!best->statement) best = last_statement_with(best);
  return best->line != 0 ? best : nullptr;
}

const row *line_near(uint64_t address) {
  const row *found = line_at(address);
  for (const row &each : rows)
    if (found == nullptr && each.address <= address && address < each.end)
      for (const row *at = &each; found == nullptr && at > rows.begin() && at[-1].end == at->address; --at)
        if (at[-1].line != 0) found = at - 1;
  return found;
}

uint64_t next_line_behind(uint64_t address) {
  const row *const first = line_at(address);
  for (const row &each : rows)
    if (first != nullptr && each.address > address && &each > first && !same_line(each, first)) return each.address;
  return address;
}

bool same_line(const row &one, const row *other) {
  return other != nullptr && one.line == other->line && strcmp(one.file, other->file) == 0;
}

bool names_file(const char *typed, const char *file) {
  const size_t typed_length = strlen(typed), length = strlen(file);
  if (typed_length > length || strcmp(file + length - typed_length, typed) != 0) return false;
  return typed_length == length || file[length - typed_length - 1] == '/';
}

bool known_file(const char *typed) {
  for (const row &each : rows)
    if (names_file(typed, each.file)) return true;
  return false;
}

list<uint64_t> addresses_of(const char *typed, unsigned line) {
  unsigned nearest = 0;
  for (const row &each : rows)
    if (each.statement && each.line >= line && (nearest == 0 || each.line < nearest) && names_file(typed, each.file))
      nearest = each.line;
  list<uint64_t> addresses;
  const row *before = nullptr;
  for (const row &each : rows) {
    const bool follows = before != nullptr && before->end == each.address && same_line(each, before);
    if (nearest != 0 && each.statement && each.line == nearest && names_file(typed, each.file) && !follows)
      addresses.push(each.address);
    before = &each;
  }
  return addresses;
}

void show_source_line(const row &which) {
  const source &file = read_source(which);
  if (file.error != 0) {
    printf("%u\t%s: %s.\n", which.line, which.file, strerror(file.error));
    return;
  }
  const unsigned char *at = file.text.at;
  for (unsigned line = 1; line < which.line && at < file.text.end;)
    if (*at++ == '\n') ++line;
  const unsigned char *end = at;
  while (end < file.text.end && *end != '\n') ++end;
  if (at == file.text.end) {
    printf("%u\tin %s\n", which.line, which.file);
    return;
  }
  printf("%u\t%.*s\n", which.line, static_cast<int>(end - at), reinterpret_cast<const char *>(at));
}

}  // namespace debug
