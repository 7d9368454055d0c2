# int80: i386's door to the kernel, from a 64-bit program (row N7). The kernel takes i386's numbers there, and the lower
# halves of the registers. Does not belong here: the numbers (lib/kernel/syscalls_i386.def), or a program all of whose
# code is i386's (hello_int80.S).
#
#   register   going in               coming back               from C, int80(number, a1, a2, a3)
#   eax        number                 answer, widened by sign   edi
#   ebx        argument 1             kept                      esi
#   ecx        argument 2             kept                      edx
#   edx        argument 3             kept                      ecx
#   rbx belongs to the caller, so it is put aside.

        .cfi_sections .debug_frame
        .text
        .globl int80, int80_instruction
        .type int80, @function
int80:
        .cfi_startproc
        push %rbx
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset rbx, 0
        mov %edi, %eax
        mov %esi, %ebx
        xchg %edx, %ecx
int80_instruction:
        int $0x80
        pop %rbx
        .cfi_adjust_cfa_offset -8
        .cfi_restore rbx
        ret
        .cfi_endproc
        .size int80, . - int80

        .section .note.GNU-stack, "", @progbits
