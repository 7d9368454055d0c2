/* setjmp and longjmp: the registers that a function must keep, put aside and taken back.
   Does not belong here: the signal mask (setjmp_mask.cpp). */

/*   jmp_buf    0    8    16   24   32   40   48   56    64         72
     holds      rbx  rbp  r12  r13  r14  r15  rsp  rip   has_mask   mask
     rsp and rip are those of the caller as they are when setjmp returns. */

        .cfi_sections .debug_frame
        .text

/* int sigsetjmp(sigjmp_buf place (rdi), int with_mask (esi)); setjmp is the same without a mask. What it returns is said
   by shoji_save_mask, which is given both and returns to setjmp's caller. */
        .globl  setjmp, _setjmp, sigsetjmp
        .type   setjmp, @function
        .type   _setjmp, @function
        .type   sigsetjmp, @function
setjmp:
_setjmp:
        .cfi_startproc
        xor     %esi, %esi
sigsetjmp:
        mov     %rbx, (%rdi)
        mov     %rbp, 8(%rdi)
        mov     %r12, 16(%rdi)
        mov     %r13, 24(%rdi)
        mov     %r14, 32(%rdi)
        mov     %r15, 40(%rdi)
        lea     8(%rsp), %rax           /* without the return address */
        mov     %rax, 48(%rdi)
        mov     (%rsp), %rax
        mov     %rax, 56(%rdi)
        jmp     shoji_save_mask
        .cfi_endproc
        .size   setjmp, . - setjmp
        .size   _setjmp, . - _setjmp
        .size   sigsetjmp, . - sigsetjmp

/* void shoji_jump(jmp_buf place (rdi), int value (esi)): to where setjmp was called, with 1 for a value of 0. */
        .globl  shoji_jump
        .type   shoji_jump, @function
shoji_jump:
        .cfi_startproc
        .cfi_undefined rip
        cmp     $1, %esi                /* 0 alone is below 1, and carries */
        adc     $0, %esi
        mov     %esi, %eax
        mov     (%rdi), %rbx
        mov     8(%rdi), %rbp
        mov     16(%rdi), %r12
        mov     24(%rdi), %r13
        mov     32(%rdi), %r14
        mov     40(%rdi), %r15
        mov     48(%rdi), %rsp
        jmp     *56(%rdi)
        .cfi_endproc
        .size   shoji_jump, . - shoji_jump

        .section .note.GNU-stack, "", @progbits
