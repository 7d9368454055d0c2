/* <sys/mman.h>: sys_mman.h(0p). The values are those of the kernel's include/uapi/asm-generic/mman-common.h and
   include/uapi/linux/mman.h. Does not belong here: the heap's end (unistd.h, brk), malloc (stdlib.h). */
#ifndef _SYS_MMAN_H
#define _SYS_MMAN_H

#include <bits/features.h>
#include <sys/types.h>

#define PROT_NONE 0x0
#define PROT_READ 0x1
#define PROT_WRITE 0x2
#define PROT_EXEC 0x4

#define MAP_SHARED 0x01
#define MAP_PRIVATE 0x02
#define MAP_FIXED 0x10
#define MAP_ANONYMOUS 0x20
#define MAP_ANON MAP_ANONYMOUS
#define MAP_FAILED ((void *)-1)
#ifdef __SHOJI_BSD
#define MAP_FILE 0x0
#define MAP_TYPE 0x0f
#define MAP_SHARED_VALIDATE 0x03
#define MAP_32BIT 0x40
#define MAP_GROWSDOWN 0x0100
#define MAP_DENYWRITE 0x0800
#define MAP_EXECUTABLE 0x1000
#define MAP_LOCKED 0x2000
#define MAP_NORESERVE 0x4000
#define MAP_POPULATE 0x8000
#define MAP_NONBLOCK 0x10000
#define MAP_STACK 0x20000
#define MAP_HUGETLB 0x40000
#define MAP_SYNC 0x80000
#define MAP_FIXED_NOREPLACE 0x100000
#endif

#define MS_ASYNC 1
#define MS_INVALIDATE 2
#define MS_SYNC 4

#define POSIX_MADV_NORMAL 0
#define POSIX_MADV_RANDOM 1
#define POSIX_MADV_SEQUENTIAL 2
#define POSIX_MADV_WILLNEED 3
#define POSIX_MADV_DONTNEED 4
#ifdef __SHOJI_BSD
#define MADV_NORMAL 0
#define MADV_RANDOM 1
#define MADV_SEQUENTIAL 2
#define MADV_WILLNEED 3
#define MADV_DONTNEED 4
#define MADV_FREE 8
#define MADV_REMOVE 9
#define MADV_DONTFORK 10
#define MADV_DOFORK 11
#define MADV_MERGEABLE 12
#define MADV_UNMERGEABLE 13
#define MADV_HUGEPAGE 14
#define MADV_NOHUGEPAGE 15
#define MADV_DONTDUMP 16
#define MADV_DODUMP 17
#define MADV_WIPEONFORK 18
#define MADV_KEEPONFORK 19
#define MADV_COLD 20
#define MADV_PAGEOUT 21
#define MADV_POPULATE_READ 22
#define MADV_POPULATE_WRITE 23
#define MADV_DONTNEED_LOCKED 24
#define MADV_HWPOISON 100
#endif
#ifdef __SHOJI_GNU
#define MREMAP_MAYMOVE 1
#define MREMAP_FIXED 2
#define MREMAP_DONTUNMAP 4
#define MFD_CLOEXEC 1U
#define MFD_ALLOW_SEALING 2U
#define MFD_HUGETLB 4U
#define MFD_NOEXEC_SEAL 8U
#define MFD_EXEC 16U
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* mmap(2): where the mapping starts, or MAP_FAILED and errno. munmap(2): all pages that the bytes touch. */
void *mmap(void *__address, size_t __length, int __protection, int __flags, int __fd, off_t __offset);
int munmap(void *__address, size_t __length);
/* mprotect(2): `address` lies on a page; pages cannot be touched in other ways from then on. */
int mprotect(void *__address, size_t __length, int __protection);
/* msync(2): writes the changed pages of a shared mapping back to their file. */
int msync(void *__address, size_t __length, int __flags);
/* mlock(2), munlock(2): the pages stay in memory. */
int mlock(const void *__address, size_t __length);
int munlock(const void *__address, size_t __length);
/* mlockall(2): all pages that there are, or will be; EPERM, ENOMEM. */
#define MCL_CURRENT 1
#define MCL_FUTURE 2
#ifdef __SHOJI_BSD
#define MCL_ONFAULT 4
#endif
int mlockall(int __flags);
int munlockall(void);
/* posix_madvise(3): 0, or the error's number; no advice changes what the pages hold. */
int posix_madvise(void *__address, size_t __length, int __advice);
#ifdef __SHOJI_BSD
/* madvise(2); mincore(2): one byte a page into `vector`, its lowest bit set where the page is in memory. */
int madvise(void *__address, size_t __length, int __advice);
int mincore(void *__address, size_t __length, unsigned char *__vector);
#endif
#ifdef __SHOJI_GNU
/* mremap(2): where the mapping is now, or MAP_FAILED. A fifth argument, the new address, counts with MREMAP_FIXED. */
void *mremap(void *__address, size_t __old_length, size_t __new_length, int __flags, ...);
/* memfd_create(2): a descriptor of a file that lies in memory and has no name. */
int memfd_create(const char *__name, unsigned __flags);
#endif

#ifdef __cplusplus
}
#endif

#endif
