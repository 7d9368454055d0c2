// ctermid: the name by which a process opens its own terminal.
// Does not belong here: the terminal that a descriptor is open on (unistd/ttyname.cpp).
#include <stdio.h>
#include <string.h>

namespace {

char own[L_ctermid];

}  // namespace

extern "C" char *ctermid(char *buffer) { return strcpy(buffer != nullptr ? buffer : own, "/dev/tty"); }
