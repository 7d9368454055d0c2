// Between a number of seconds and a date of the proleptic Gregorian calendar, both UTC.
// Does not belong here: any other time zone, or text.
#pragma once
#include <time.h>

namespace shoji {

// Fills `date` and answers true; or answers false where the year does not fit into tm_year, and `date` is as it was.
bool to_date(time_t time, struct tm &date);

// Fields outside their ranges count on: month 12 is January of the next year, second -1 the one before the minute. No
// date overflows. Weekday, day of the year and the rest are not looked at.
time_t to_time(const struct tm &date);

// C rounds quotients towards 0; days before 1970 are still counted upwards.
constexpr long floor_divide(long number, long by) { return number / by - (number % by < 0); }

constexpr bool is_leap(long year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

}  // namespace shoji
