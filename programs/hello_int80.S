# The notes' hello for i386: write(2) is number 4 there, exit(2) number 1, and the door is int $0x80 (rows N1 and N7).
# Does not belong here: anything of the 64-bit library, which this program is not linked with.
#
#   register   going in      coming back
#   eax        number        answer; an error if it lies in [-4095, -1]
#   ebx        argument 1    kept, as all others are
#   ecx        argument 2
#   edx        argument 3

        /* call_write and the like, from the table. */
#define CALL(number, name, ...) .set call_##name, number
#include "kernel/syscalls_i386.def"
#undef CALL
        .set standard_output, 1

        .section .rodata
text:   .ascii "Hello, world\n"
        .set length, . - text

        .text
        .globl _start
        .type _start, @function
_start: movl $call_write, %eax
        movl $standard_output, %ebx
        movl $text, %ecx
        movl $length, %edx
        int $0x80

        xorl %ebx, %ebx
        cmpl $length, %eax
        setne %bl                       # status 1, unless all of it was written
        movl $call_exit, %eax
        int $0x80
        .size _start, . - _start

        .section .note.GNU-stack, "", @progbits
