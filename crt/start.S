/* The first instructions of every program: from the kernel's initial stack, past the steps that this program needs, to the
   first C++ function. Does not belong here: anything that can be said in C++ (start.cpp, and a file for each step). */

/* What the kernel hands over (psABI 3.4.1, "Initial Stack and Register State"):

     rsp        points to argc, argv[0] ..., a null pointer, envp[0] ..., a null pointer, the auxiliary vector
     rdx        a function for atexit, from a dynamic linker: there is none
     all else   unspecified

   Between the two parts below, linker.ld lays a call for each step that is linked: `disassemble _start` shows them.
   A step is a C function of envp and of the room for thread-local storage (lib/process/steps.h); these stay as they are:

     rbx        argv, right above argc
     r12        envp
     rsp        aligned; the room for thread-local storage starts here
     rbp        0: it ends the chain of frames */

        .cfi_sections .debug_frame      /* for debuggers alone: nothing of it is loaded */

        .section .start.first, "ax"
        .globl  _start
        .type   _start, @function
_start:
        .cfi_startproc
        .cfi_undefined rip              /* a backtrace ends here: nobody called _start */
        xor     %ebp, %ebp
        pop     %rax                    /* argc; its place stays as it is, below argv */
        mov     %rsp, %rbx
        lea     8(%rbx,%rax,8), %r12
        sub     $shoji_room, %rsp       /* argc's 8 bytes again, and thread-local storage if there is any */
        and     $shoji_stack_mask, %rsp /* psABI 3.2.2 wants 16 at each call; thread-local variables may want more */
        .cfi_endproc

        .section .start.last, "ax"
        .cfi_startproc
        .cfi_undefined rip
        mov     -8(%rbx), %edi          /* argc */
        mov     %rbx, %rsi              /* argv */
        mov     %r12, %rdx              /* envp */
        call    start_c                 /* does not return */
        ret                             /* a function that does nothing, for linker.ld */
        .cfi_endproc

        .section .note.GNU-stack, "", @progbits
