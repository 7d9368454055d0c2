// Several sources, objects and archives link as with any compiler: -I, -D, -U, -L, -l and -include, from a file of
// arguments too; the source from standard input; -o apart or joined; -x none before what is no source any more.
// RUN: rm -rf %t && mkdir -p "%t/with blank" && cd %t && cp %s main.c
// RUN: echo 'int one(void);' > "with blank/one.h"
// RUN: echo 'int one(void) { return 1; }' > one.c
// RUN: echo 'int two(void) { return VALUE; }' > two.c
// RUN: echo 'int three(void) { return 3; }' > "with blank/three.c"
// RUN: %shoji_cc -DVALUE=7 -UVALUE -DVALUE=2 -c two.c
// RUN: %shoji_cc -c "with blank/three.c" -o three.o
// RUN: ar rcs "with blank/libthree.a" three.o
// RUN: %shoji_cc -O2 -g "-Iwith blank" main.c one.c two.o "-Lwith blank" -lthree -omain
// RUN: ./main
// RUN: %shoji_cc -x c -I "with blank" -include one.h - -x none one.c two.o -L "with blank" -lthree -lm -o main2 < main.c
// RUN: ./main2
// RUN: %shoji_cc -c one.c && %shoji_cxx -x c -I "with blank" main.c -x none one.o two.o three.o -o main4 2>&1 | count 0
// RUN: ./main4
// RUN: echo '"-Iwith blank" main.c one.c two.o -L"with blank" -lthree -o main3' > arguments
// RUN: %shoji_cc @arguments
// RUN: ./main3
#include <one.h>

int two(void);
int three(void);

int main(void) { return one() == 1 && two() == 2 && three() == 3 ? 0 : 1; }
