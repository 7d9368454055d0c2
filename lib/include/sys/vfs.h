/* <sys/vfs.h>: the name by which statfs(2) asks for <sys/statfs.h>.
   Does not belong here: anything of its own. */
#ifndef _SYS_VFS_H
#define _SYS_VFS_H
#include <sys/statfs.h>
#endif
