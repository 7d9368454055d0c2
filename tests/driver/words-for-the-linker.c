// What the caller says to the linker goes before what the driver says: a script of his own, where the program lies, an
// id of the build, sections that nobody names.
// RUN: %shoji_cc %s -o %t && readelf --wide --sections --program-headers %t | FileCheck %s --implicit-check-not=build-id
// RUN: nm %t | FileCheck %s --check-prefix=UNUSED --implicit-check-not=unused
// CHECK: LOAD {{.*}} 0x0000000000400000
// UNUSED: main
// RUN: %shoji_cc %s -o %t -Wl,--defsym=shoji_base=0x600000 -Wl,--build-id=sha1 -Wl,--no-gc-sections
// RUN: %t
// RUN: readelf --wide --sections --program-headers %t | FileCheck %s --check-prefix=OTHER
// RUN: nm %t | FileCheck %s --check-prefix=KEPT
// OTHER-DAG: LOAD {{.*}} 0x0000000000600000
// OTHER-DAG: .note.gnu.build-id
// KEPT: unused
// RUN: sed 's/0x400000/0x700000/' %sdk/lib/linker.ld > %t.ld
// RUN: %shoji_cc %s -o %t -T %t.ld && %t
// RUN: readelf --wide --program-headers %t | FileCheck %s --check-prefix=SCRIPT
// SCRIPT: LOAD {{.*}} 0x0000000000700000
int unused(void) { return 3; }

int main(void) { return 0; }
