/* A program in which nothing sets errno has none, and `print errno` says so.

REQUIRES: gdb
RUN: %cc %s -o %t %link
RUN: %gdb -ex 'break main' -ex run -ex 'print errno' -ex 'print 0' %t 2>&1 | %check %s

CHECK:there is no errno in {{.*}}: nothing in it sets one
*/
int main(void) {
  return 0;
}
