/* <sys/reboot.h>: reboot(2); the values are those of the kernel's include/uapi/linux/reboot.h.
   Does not belong here: the numbers by which the kernel sees that one means it, which the function adds. */
#ifndef _SYS_REBOOT_H
#define _SYS_REBOOT_H

#define RB_AUTOBOOT 0x1234567
#define RB_HALT_SYSTEM 0xcdef0123
#define RB_ENABLE_CAD 0x89abcdef
#define RB_DISABLE_CAD 0
#define RB_POWER_OFF 0x4321fedc
#define RB_SW_SUSPEND 0xd000fce2
#define RB_KEXEC 0x45584543

#ifdef __cplusplus
extern "C" {
#endif

/* reboot(2): the machine's end does not come back; else 0, or -1 and errno (EINVAL, EPERM). Nothing is written to disk
   before it: see sync(2). */
int reboot(int __command);

#ifdef __cplusplus
}
#endif

#endif
