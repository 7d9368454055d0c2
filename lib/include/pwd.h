/* <pwd.h>: pwd.h(0p): the users of /etc/passwd.
   Does not belong here: other sources than that file, passwords themselves. */
#ifndef _PWD_H
#define _PWD_H

#include <bits/features.h>
#include <bits/size_t.h>
#include <sys/types.h>

/* getpwnam(3). */
struct passwd {
  char *pw_name;
  char *pw_passwd;
  uid_t pw_uid;
  gid_t pw_gid;
  char *pw_gecos; /* the full name, and what else somebody wrote there */
  char *pw_dir;
  char *pw_shell;
};

#ifdef __cplusplus
extern "C" {
#endif

/* getpwnam(3), getpwuid(3): in memory that the next call of these or of getpwent overwrites. A null pointer where there
   is no such user, with errno as it was; or, on an error, with errno. */
struct passwd *getpwnam(const char *__name);
struct passwd *getpwuid(uid_t __user);
/* The same in the caller's memory: 0, or the error's number (ERANGE: `size` is too small). `*result` is `user`, or null
   where there is none. */
int getpwnam_r(const char *__name, struct passwd *__user, char *__buffer, size_t __size, struct passwd **__result);
int getpwuid_r(uid_t __id, struct passwd *__user, char *__buffer, size_t __size, struct passwd **__result);
/* getpwent(3): one after the other; a null pointer at the end, with errno as it was. */
struct passwd *getpwent(void);
void setpwent(void);
void endpwent(void);
#ifdef __SHOJI_BSD
/* getpwent_r(3): ENOENT at the end. */
int getpwent_r(struct passwd *__user, char *__buffer, size_t __size, struct passwd **__result);
#endif

#ifdef __cplusplus
}
#endif

#endif
