/* Hello by hand, in ten instructions: what a program costs that has no library at all.
   Does not belong here: anything that the kernel does not ask for. */

        .globl  _start
        .text
_start:
        xor     %ebp, %ebp
        mov     $1, %eax                /* write */
        mov     $1, %edi
        lea     text(%rip), %rsi
        mov     $6, %edx
        syscall
        mov     $231, %eax              /* exit_group */
        xor     %edi, %edi
        nop                             /* the tenth */
        syscall

        .section .rodata
text:   .ascii  "Hello\n"

        .section .note.GNU-stack, "", @progbits
