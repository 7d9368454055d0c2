// strftime in the C locale: all of C23's conversions, POSIX's flags, widths and %s, and GNU's flags, %k, %l and %P.
// Does not belong here: other languages' names, or dates from text.
#include <string.h>
#include <time.h>
#include "format/digits.h"
#include "libc/time/calendar.h"

using namespace shoji;

namespace {

constexpr char weekdays[] = "Sunday\0Monday\0Tuesday\0Wednesday\0Thursday\0Friday\0Saturday";
constexpr char months[] =
    "January\0February\0March\0April\0May\0June\0July\0August\0September\0October\0November\0December";

// One of `count` names, each with its own zero; "?" for a number that has none.
const char *name_of(const char *names, int number, int count) {
  if (number < 0 || number >= count) return "?";
  while (number-- != 0)
    while (*names++ != '\0') {
    }
  return names;
}

// What stands between % and the letter: how to fill up, by 0, + or GNU's _ and -, a width, and GNU's ^ and #: capitals,
// and the other case.
struct wish {
  char flag = '\0';
  long width = 0;
  bool capitals = false;
  bool other_case = false;
};

// The caller's memory. Text that has no room there is thrown away, and `full` stays true.
struct writer {
  char *next;
  char *const end;
  const struct tm &date;
  bool full = false;

  void put(char character) {
    if (next == end)
      full = true;
    else
      *next++ = character;
  }

  void put(const char *text, int most) {
    for (; *text != '\0' && most != 0; --most) put(*text++);
  }

  // `digits` columns at least, filled up from the left: with zeros behind the sign, with blanks before it.
  void number(long value, long digits, char fill = '0') {
    char room[format::most_digits];
    char *const behind = room + format::most_digits;
    const unsigned long size = static_cast<unsigned long>(value);
    const char *first = format::decimal_digits(behind, value < 0 ? -size : size);
    if (value < 0 && fill == '0') put('-');
    for (long columns = behind - first + (value < 0); columns < digits && !full; ++columns) put(fill);
    if (value < 0 && fill != '0') put('-');
    while (first != behind) put(*first++);
  }

  // The same, as it is wished; a field that is out of its range, and below 0, stands behind blanks.
  void number(long value, wish how, long digits, char fill = '0') {
    if (how.flag == '-') digits = 1;
    if (how.flag == '_') fill = ' ';
    if (how.flag == '0' || how.flag == '+') fill = '0';
    number(value, how.width > digits && how.flag != '-' && value >= 0 ? how.width : digits, fill);
  }

  // A year, or a century, as POSIX has it: with the flag + a sign stands before what takes more columns than `usual`.
  void year(long value, wish how, long usual, long least) {
    if (how.flag == '-' || how.flag == '_') return number(value, how, usual == 4 ? 1 : least);
    const long digits = how.width > least ? how.width : least;
    const bool longer = digits > usual || value >= (usual == 4 ? 10000 : 100);
    if (how.flag == '+' && value >= 0 && longer) {
      put('+');
      number(value, digits - 1);
    } else {
      number(value, digits);
    }
  }

  // What a conversion has written from `start` on: its letters in the case that is wished, and behind so many blanks,
  // or zeros, that it has its width.
  void finish(char *start, char letter, wish how) {
    const bool small = letter == 'P' || (how.other_case && (letter == 'p' || letter == 'Z'));
    if (small || how.capitals || (how.other_case && memchr("aAbBh", letter, 5) != nullptr))
      for (char *each = start; each != next; ++each) {
        const char capital = static_cast<char>(*each & ~0x20);
        if (capital >= 'A' && capital <= 'Z') *each = small ? static_cast<char>(capital | 0x20) : capital;
      }
    const long length = next - start, added = how.width - length;
    if (added <= 0 || full) return;
    if (added > end - next) {
      full = true;
      return;
    }
    memmove(start + added, start, static_cast<size_t>(length));
    memset(start, how.flag == '0' || how.flag == '+' ? '0' : ' ', static_cast<size_t>(added));
    next += added;
  }

  void all(const char *format);
  bool convert(char letter, wish how);
};

// The year that ISO 8601's week belongs to, and the week: week 1 has the year's first Thursday, and weeks begin on
// Monday.
struct iso_week {
  long year;
  long week;
};

iso_week week_of(const struct tm &date) {
  const long year = date.tm_year + 1900L;
  const long monday = date.tm_yday - (date.tm_wday + 6L) % 7;  // this week's, as a day of this year
  const auto days_of = [](long which) { return 365 + is_leap(which); };
  if (monday + 3 < 0) return {year - 1, (monday + days_of(year - 1) + 10) / 7};
  if (monday + 3 >= days_of(year)) return {year + 1, 1};
  return {year, (monday + 10) / 7};
}

// False: no conversion has that letter.
bool writer::convert(char letter, wish how) {
  const long full_year = date.tm_year + 1900L;
  switch (letter) {
    case 'a': put(name_of(weekdays, date.tm_wday, 7), 3); break;
    case 'A': put(name_of(weekdays, date.tm_wday, 7), -1); break;
    case 'b':
    case 'h': put(name_of(months, date.tm_mon, 12), 3); break;
    case 'B': put(name_of(months, date.tm_mon, 12), -1); break;
    case 'c': all("%a %b %e %H:%M:%S %Y"); break;
    case 'C': year(floor_divide(full_year, 100), how, 2, 2); break;
    case 'd': number(date.tm_mday, how, 2); break;
    case 'D':
    case 'x': all("%m/%d/%y"); break;
    case 'e': number(date.tm_mday, how, 2, ' '); break;
    case 'F':
      if (how.flag == '\0' && how.width == 0) how = {'+', 10};
      year(full_year, {how.flag, how.width - 6}, 4, 0);
      all("-%m-%d");
      break;
    case 'g': number((week_of(date).year % 100 + 100) % 100, how, 2); break;
    case 'G': year(week_of(date).year, how, 4, 0); break;
    case 'H': number(date.tm_hour, how, 2); break;
    case 'I': number((date.tm_hour + 11L) % 12 + 1, how, 2); break;
    case 'j': number(date.tm_yday + 1L, how, 3); break;
    case 'k': number(date.tm_hour, how, 2, ' '); break;
    case 'l': number((date.tm_hour + 11L) % 12 + 1, how, 2, ' '); break;
    case 'm': number(date.tm_mon + 1L, how, 2); break;
    case 'M': number(date.tm_min, how, 2); break;
    case 'n': put('\n'); break;
    case 'p':
    case 'P': put(date.tm_hour < 12 ? "AM" : "PM", -1); break;
    case 'r': all("%I:%M:%S %p"); break;
    case 'R': all("%H:%M"); break;
    case 's': number(to_time(date), how, 1, ' '); break;
    case 'S': number(date.tm_sec, how, 2); break;
    case 't': put('\t'); break;
    case 'T':
    case 'X': all("%H:%M:%S"); break;
    case 'u': number((date.tm_wday + 6L) % 7 + 1, how, 1); break;
    case 'U': number((date.tm_yday + 7L - date.tm_wday) / 7, how, 2); break;
    case 'V': number(week_of(date).week, how, 2); break;
    case 'w': number(date.tm_wday, how, 1); break;
    case 'W': number((date.tm_yday + 7L - (date.tm_wday + 6L) % 7) / 7, how, 2); break;
    case 'y': number((full_year % 100 + 100) % 100, how, 2); break;
    case 'Y': year(full_year, how, 4, 0); break;
    case 'z': {
      if (date.tm_isdst < 0) break;  // not known
      const long minutes = date.tm_gmtoff / 60;
      put(minutes < 0 ? '-' : '+');
      const long size = minutes < 0 ? -minutes : minutes;
      number(size / 60 * 100 + size % 60, 4);
      break;
    }
    case 'Z':
      if (date.tm_isdst >= 0 && date.tm_zone != nullptr) put(date.tm_zone, -1);
      break;
    case '%': put('%'); break;
    default: return false;
  }
  return true;
}

// What is no conversion is copied as it stands.
void writer::all(const char *format) {
  while (*format != '\0') {
    const char *const start = format;
    if (*format++ == '%') {
      wish how;
      for (; *format != '\0' && strchr("0+_-^#", *format) != nullptr; ++format) {
        if (*format == '^')
          how.capitals = true;
        else if (*format == '#')
          how.other_case = true;
        else
          how.flag = *format;
      }
      for (; *format >= '0' && *format <= '9'; ++format)
        if (how.width < 1L << 32) how.width = how.width * 10 + (*format - '0');
      if (*format == 'E' || *format == 'O') ++format;  // other forms of other locales
      char *const before = next;
      if (*format != '\0' && convert(*format, how)) {
        finish(before, *format++, how);
        continue;
      }
      format = start + 1;
    }
    put(*start);
  }
}

}  // namespace

extern "C" size_t strftime(char *__restrict text, size_t size, const char *__restrict format,
                           const struct tm *__restrict date) {
  if (size == 0) return 0;
  writer out{text, text + size - 1, *date};
  out.all(format);
  *out.next = '\0';
  return out.full ? 0 : static_cast<size_t>(out.next - text);
}
