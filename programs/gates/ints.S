# Three `int` instructions, each with its place, so that a handler can tell which one was interrupted (row N2).
# Does not belong here: what becomes of them (gates.cpp).
#
#   int_0x80     number in eax (edi from C), argument 1 in ebx: returns the kernel's answer
#   int_3        raises #BP: SIGTRAP, behind the instruction
#   int_0x0d     is refused, as gate 13 has DPL 0: #GP, SIGSEGV at the instruction

        .cfi_sections .debug_frame
        .text
        .macro function name
        .globl \name
        .type \name, @function
\name:
        .cfi_startproc
        .endm
        .macro end name
        ret
        .cfi_endproc
        .size \name, . - \name
        .endm

        function int_0x80
        mov %edi, %eax
        int $0x80
        end int_0x80

        function int_3
        .byte 0xcd, 3                   # int $3 in its long form: assemblers write the short one, int3
        end int_3

        function int_0x0d
        int $0x0d
        end int_0x0d

        .section .note.GNU-stack, "", @progbits
