// imaxabs and imaxdiv: intmax_t is a long here.
// Does not belong here: the same for other types (stdlib/integers.cpp).
#include <inttypes.h>
#include <stdlib.h>

extern "C" {

intmax_t imaxabs(intmax_t value) { return labs(value); }

imaxdiv_t imaxdiv(intmax_t numerator, intmax_t denominator) {
  return {numerator / denominator, numerator % denominator};
}

}  // extern "C"
