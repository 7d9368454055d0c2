/* The last two calls of a thread that frees its own stack: nothing may touch the stack between them, so no C can.
   Does not belong here: the state in which that is safe (libc/pthread/pthread_exit.cpp). */

/* void shoji_unmap_and_exit(address, length)

     register   munmap              exit
     rax        number, answer      number
     rdi        address             status 0
     rsi        length              - */

        .cfi_sections .debug_frame

        .text
        .globl  shoji_unmap_and_exit
        .type   shoji_unmap_and_exit, @function
shoji_unmap_and_exit:
        .cfi_startproc
        .cfi_undefined rip
        mov     $11, %eax               /* munmap */
        syscall
        xor     %edi, %edi
        mov     $60, %eax               /* exit */
        syscall
        hlt
        .cfi_endproc
        .size   shoji_unmap_and_exit, . - shoji_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
