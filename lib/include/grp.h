/* <grp.h>: grp.h(0p): the groups of /etc/group.
   Does not belong here: other sources than that file; the groups of the process (getgroups, unistd.h). */
#ifndef _GRP_H
#define _GRP_H

#include <bits/features.h>
#include <bits/size_t.h>
#include <sys/types.h>

/* getgrnam(3). The members end with a null pointer. */
struct group {
  char *gr_name;
  char *gr_passwd;
  gid_t gr_gid;
  char **gr_mem;
};

#ifdef __cplusplus
extern "C" {
#endif

/* getgrnam(3), getgrgid(3): in memory that the next call of these or of getgrent overwrites. A null pointer where there
   is no such group, with errno as it was; or, on an error, with errno. */
struct group *getgrnam(const char *__name);
struct group *getgrgid(gid_t __id);
/* The same in the caller's memory: 0, or the error's number (ERANGE: `size` is too small). `*result` is `group`, or
   null where there is none. */
int getgrnam_r(const char *__name, struct group *__group, char *__buffer, size_t __size, struct group **__result);
int getgrgid_r(gid_t __id, struct group *__group, char *__buffer, size_t __size, struct group **__result);
/* getgrent(3): one after the other; a null pointer at the end, with errno as it was. */
struct group *getgrent(void);
void setgrent(void);
void endgrent(void);

#ifdef __SHOJI_BSD
/* getgrent_r(3): ENOENT at the end. */
int getgrent_r(struct group *__group, char *__buffer, size_t __size, struct group **__result);
/* getgrouplist(3): the groups that the user is a member of, `group` first. How many; or -1 where they did not fit into
   `*count`, which has their number in either case. */
int getgrouplist(const char *__user, gid_t __group, gid_t *__groups, int *__count);
/* initgroups(3): makes them the process's. setgroups(2). 0, or -1 and errno. */
int initgroups(const char *__user, gid_t __group);
int setgroups(size_t __count, const gid_t *__groups);
#endif

#ifdef __cplusplus
}
#endif

#endif
