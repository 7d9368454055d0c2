/* What a handler of a signal returns to: rt_sigreturn(2), which gives the interrupted thread its registers back.
   Does not belong here: setting a handler (kernel/signal.h), or calling this: only the kernel's frame leads here. */

/* The kernel puts a frame on the stack, with this address as the handler's return address at its start, and behind it a
   ucontext_t (arch/x86/include/asm/sigframe.h). When the handler has returned, %rsp points to that ucontext_t, and must
   do so at the instruction:

     rax        the number of rt_sigreturn
     rsp        ucontext_t: the registers lie from byte 40 on, in the order of <bits/ucontext.h>
     all else   of no meaning; all comes from the ucontext_t, nothing of this is kept

   A debugger looks for what called a frame one byte before the return address, since a call stands there; here nothing
   does, hence the nop. */

        .text
.Lbegin:
        nop
        .globl  shoji_signal_return
        .type   shoji_signal_return, @function
shoji_signal_return:
        mov     $15, %eax               /* rt_sigreturn */
        syscall
        .size   shoji_signal_return, . - shoji_signal_return
.Lend:

/* Where the registers of the interrupted function are, for debuggers (DWARF 4, 6.4; the "S", for signal, is everybody's
   extension). By hand: Clang's .cfi_signal_frame says so only to programs that unwind themselves. */

#define breg7 0x77                      /* DW_OP_breg7: rsp and an offset */
#define deref 0x06                      /* DW_OP_deref */

/* DW_CFA_expression: the register of that DWARF number is saved at rsp + offset. */
        .macro  saved register, offset
        .byte   0x10
        .uleb128 \register, 3
        .byte   breg7, (\offset & 0x7f) | 0x80, \offset >> 7
        .endm

        .section .debug_frame, "", @progbits
        .balign 8
.Lcommon:
        .long   .Lcommon_end - . - 4
        .long   0xffffffff
        .byte   1                       /* version */
        .asciz  "S"
        .uleb128 1                      /* code in bytes */
        .sleb128 -8
        .byte   16                      /* the return address is called rip */
        .balign 8
.Lcommon_end:
        .long   .Lframe_end - . - 4
        .long   .Lcommon
        .quad   .Lbegin, .Lend - .Lbegin
        .byte   0x0f, 4, breg7, 0xa0, 0x01, deref       /* DW_CFA_def_cfa_expression: the interrupted rsp, saved at 160 */
        saved   8, 40
        saved   9, 48
        saved   10, 56
        saved   11, 64
        saved   12, 72
        saved   13, 80
        saved   14, 88
        saved   15, 96
        saved   5, 104                  /* rdi */
        saved   4, 112                  /* rsi */
        saved   6, 120                  /* rbp */
        saved   3, 128                  /* rbx */
        saved   1, 136                  /* rdx */
        saved   0, 144                  /* rax */
        saved   2, 152                  /* rcx */
        saved   7, 160                  /* rsp */
        saved   16, 168                 /* rip */
        .balign 8
.Lframe_end:

        .section .note.GNU-stack, "", @progbits
