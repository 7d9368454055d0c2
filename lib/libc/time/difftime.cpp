// difftime, which is exact as long as a double can be.
// Does not belong here: anything that reads a clock.
#include <time.h>

// Not (double)end - (double)start, which rounds twice; and the difference of two time_t need not be one.
extern "C" double difftime(time_t end, time_t start) {
  const unsigned long apart = static_cast<unsigned long>(end) - static_cast<unsigned long>(start);
  return end >= start ? static_cast<double>(apart) : -static_cast<double>(-apart);
}
