# The notes' hello for i386: write(2) is number 4 there, exit(2) number 1, and the door is int $0x80 (rows N1 and N7).
# Does not belong here: anything of the 64-bit library, which this program is not linked with.
#
#   eax  the number, then the answer        ecx  argument 2
#   ebx  argument 1                         edx  argument 3

        .section .rodata
text:   .ascii "Hello, world\n"
        .set length, . - text

        .text
        .globl _start
        .type _start, @function
_start: movl $4, %eax
        movl $1, %ebx
        movl $text, %ecx
        movl $length, %edx
        int $0x80

        movl $1, %eax
        xorl %ebx, %ebx
        int $0x80
        .size _start, . - _start

        .section .note.GNU-stack, "", @progbits
