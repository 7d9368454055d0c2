// Dates from seconds and seconds from dates.
// Does not belong here: errno, and what C names these (gmtime.cpp, mktime.cpp).
#include "libc/time/calendar.h"

namespace shoji {

namespace {

// A year is counted from March here, so that the leap day is its last; months then have 153 days every five, and years
// 1461 every four, 36524 every hundred and 146097 every four hundred.
constexpr long days_of_400_years = 146097;
// From the first of March of the year 0 to the first of January 1970.
constexpr long days_to_1970 = 719468;
constexpr long seconds_of_day = 24 * 60 * 60;
constexpr int thursday = 4;  // what 1970-01-01 was

// Days from the first of March of a year to the first of that month, counted from March.
constexpr long days_to_month(long month) { return (month * 153 + 2) / 5; }

}  // namespace

time_t to_time(const struct tm &date) {
  const long years = floor_divide(date.tm_mon, 12);
  const long month = date.tm_mon - years * 12;
  const long march_month = (month + 10) % 12;
  const long year = date.tm_year + 1900L + years - (month < 2);
  const long days = year * 365 + floor_divide(year, 4) - floor_divide(year, 100) + floor_divide(year, 400) +
                    days_to_month(march_month) + date.tm_mday - 1 - days_to_1970;
  return ((days * 24 + date.tm_hour) * 60 + date.tm_min) * 60 + date.tm_sec;
}

bool to_date(time_t time, struct tm &date) {
  const long day = floor_divide(time, seconds_of_day);
  const long second = time - day * seconds_of_day;

  const long from_march_of_0 = day + days_to_1970;
  const long four_centuries = floor_divide(from_march_of_0, days_of_400_years);
  long days = from_march_of_0 - four_centuries * days_of_400_years;
  const long century = (days * 4 + 3) / days_of_400_years;
  days -= century * days_of_400_years / 4;
  const long year_of_century = (days * 4 + 3) / 1461;
  days -= year_of_century * 1461 / 4;  // days from the first of March
  const long march_month = (days * 5 + 2) / 153;

  const long month = (march_month + 2) % 12;
  const long year = four_centuries * 400 + century * 100 + year_of_century + (month < 2);
  if (year - 1900 != static_cast<int>(year - 1900)) return false;

  date = {};
  date.tm_sec = static_cast<int>(second % 60);
  date.tm_min = static_cast<int>(second / 60 % 60);
  date.tm_hour = static_cast<int>(second / 3600);
  date.tm_mday = static_cast<int>(days - days_to_month(march_month) + 1);
  date.tm_mon = static_cast<int>(month);
  date.tm_year = static_cast<int>(year - 1900);
  date.tm_wday = static_cast<int>((day % 7 + thursday + 7) % 7);
  // January and February stand at the end of the year from March, after 306 days.
  date.tm_yday = static_cast<int>(month < 2 ? days - 306 : days + 59 + is_leap(year));
  date.tm_zone = "UTC";
  return true;
}

}  // namespace shoji
