/* vfork's instruction, and the one way around the stack that parent and child share.
   Does not belong here: the error as C has it (lib/libc/unistd/vfork.cpp), or fork and clone. */

/*   register   going in                                  kept over the call
     rdi        answer: a function of the kernel's        yes
                answer, whose result is the caller's
     rdx        -                                         the address that we return to
     rax        -                                         the number, then the kernel's answer

   The child returns first, and its next call overwrites the word that the return address lay in, which is the parent's
   too. So it waits in a register, which each of the two has for itself. */

/* The numbers, from the one table; names with .L leave no trace in the object. */
#define CALL(number, name, ...) .set .Lnumber_##name, number
#include "kernel/syscalls.def"
#undef CALL

        .cfi_sections .debug_frame
        .text
        .globl  shoji_vfork
        .type   shoji_vfork, @function
shoji_vfork:
        .cfi_startproc
        pop     %rdx
        .cfi_adjust_cfa_offset -8
        .cfi_register rip, rdx
        mov     $.Lnumber_vfork, %eax
        syscall
        push    %rdx
        .cfi_adjust_cfa_offset 8
        .cfi_offset rip, -8
        mov     %rdi, %rdx
        mov     %rax, %rdi
        jmp     *%rdx
        .cfi_endproc
        .size   shoji_vfork, . - shoji_vfork

        .section .note.GNU-stack, "", @progbits
