// nan: a number that is none, by a call.
// Does not belong here: the reading of one (stdlib/strtod.cpp), the macros for it (math.h).
#include <math.h>

extern "C" {

double nan(const char *) { return NAN; }
float nanf(const char *) { return NAN; }
long double nanl(const char *) { return NAN; }

}  // extern "C"
