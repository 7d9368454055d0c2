// -c: how often each call was made, how often it failed, and how long it took.
// Does not belong here: measuring (follow.cpp).
#pragma once
#include <stdint.h>

// One call that has ended; the time in microseconds that its thread spent in the kernel.
void count_call(uint64_t number, bool failed, long microseconds);
// The table, as lines of the trace.
void put_summary();
