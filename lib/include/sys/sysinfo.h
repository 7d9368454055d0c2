/* <sys/sysinfo.h>: sysinfo(2), get_nprocs(3).
   Does not belong here: limits of the process (sys/resource.h). */
#ifndef _SYS_SYSINFO_H
#define _SYS_SYSINFO_H

/* sysinfo(2), as the kernel has it: memory in units of mem_unit bytes. */
struct sysinfo {
  long uptime;            /* seconds */
  unsigned long loads[3]; /* over 1, 5 and 15 minutes, times 65536 */
  unsigned long totalram;
  unsigned long freeram;
  unsigned long sharedram;
  unsigned long bufferram;
  unsigned long totalswap;
  unsigned long freeswap;
  unsigned short procs;
  unsigned short __padding;
  unsigned long totalhigh;
  unsigned long freehigh;
  unsigned mem_unit;
};

#define SI_LOAD_SHIFT 16

#ifdef __cplusplus
extern "C" {
#endif

/* sysinfo(2): 0, or -1 and errno. */
int sysinfo(struct sysinfo *__state);
/* get_nprocs(3): processors that are online; those that the machine may have. */
int get_nprocs(void);
int get_nprocs_conf(void);
/* get_phys_pages(3): pages of memory, and those that are free; -1 and errno. */
long get_phys_pages(void);
long get_avphys_pages(void);

#ifdef __cplusplus
}
#endif

#endif
