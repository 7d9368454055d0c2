/* clone(2) for a child with a stack of its own: it calls a function there, and never returns through the caller's frame.
   Does not belong here: which flags make a thread (kernel/thread.h), or what a thread needs beside (libc/pthread). */

/* long shoji_clone(flags, stack, parent_id, child_id, segment_base, function, argument)

     register   the C call          the system call     in the child
     rax        -                   number              0
     rdi        flags               flags
     rsi        stack               stack               (rsp)
     rdx        parent_id           parent_id
     rcx        child_id            -
     r8         segment_base        segment_base
     r9         function            kept                function
     r10        -                   child_id
     8(rsp)     argument            -                   on top of the stack

   The parent's answer is the child's id, or the error in [-4095, -1]. */

        .cfi_sections .debug_frame

        .text
        .globl  shoji_clone
        .type   shoji_clone, @function
shoji_clone:
        .cfi_startproc
        mov     8(%rsp), %rax
        mov     %rax, -16(%rsi)         /* 16 bytes below a multiple of 16: popped, it is aligned for the call */
        sub     $16, %rsi
        mov     %rcx, %r10
        mov     $56, %eax               /* clone */
        syscall
        test    %eax, %eax
        jz      1f
        ret
        .cfi_undefined rip              /* the child's backtrace ends here */
1:      xor     %ebp, %ebp
        pop     %rdi
        pop     %rax
        call    *%r9
        mov     %eax, %edi
        mov     $60, %eax               /* exit: this thread alone */
        syscall
        hlt
        .cfi_endproc
        .size   shoji_clone, . - shoji_clone

        .section .note.GNU-stack, "", @progbits
