// A line's fields: names, numbers, a user of /etc/passwd, a group of /etc/group.
// Does not belong here: reading lines (lines.h), or comparing with what is looked for.
#pragma once
#include <grp.h>
#include <pwd.h>
#include <stddef.h>

namespace shoji {

// The field at `next`, terminated in its place; `next` is behind its colon, or, behind the last field, on the line's
// terminating zero.
inline char *take_field(char *&next) {
  char *const field = next;
  while (*next != ':' && *next != '\0') ++next;
  if (*next == ':') *next++ = '\0';
  return field;
}

// Decimal digits alone, below 2^32.
inline bool take_number(char *&next, unsigned &number) {
  const char *digit = take_field(next);
  if (*digit == '\0') return false;
  number = 0;
  for (; *digit != '\0'; ++digit) {
    const unsigned value = static_cast<unsigned char>(*digit) - '0';
    if (value > 9 || __builtin_mul_overflow(number, 10u, &number) || __builtin_add_overflow(number, value, &number))
      return false;
  }
  return true;
}

// Name, colon, password, colon: what both files begin with. False for an empty line, a comment, and what names nobody;
// + and - in front are NIS's, and no part of a name (nsswitch.conf(5)).
inline bool take_name(char *&next, char *&name, char *&password) {
  while (*next == ' ' || *next == '\t') ++next;
  if (*next == '#') return false;
  name = take_field(next);
  password = take_field(next);
  return *name != '\0' && *name != '+' && *name != '-';
}

// Whether the line says a user; its text is taken apart in its place. What stands behind the group may be missing.
inline bool parse(char *line, struct passwd &user) {
  if (!take_name(line, user.pw_name, user.pw_passwd) || !take_number(line, user.pw_uid) ||
      !take_number(line, user.pw_gid))
    return false;
  user.pw_gecos = take_field(line);
  user.pw_dir = take_field(line);
  user.pw_shell = take_field(line);
  return true;
}

// The same for a group; its members, between commas, remain one text.
inline bool parse(char *line, struct group &group, char *&members) {
  if (!take_name(line, group.gr_name, group.gr_passwd) || !take_number(line, group.gr_gid)) return false;
  members = take_field(line);
  return true;
}

// The next member, terminated in its place; null behind the last. Empty ones are passed over.
inline char *take_member(char *&next) {
  while (*next == ',' || *next == ' ') ++next;
  if (*next == '\0') return nullptr;
  char *const member = next;
  while (*next != ',' && *next != '\0') ++next;
  if (*next == ',') *next++ = '\0';
  return member;
}

}  // namespace shoji
