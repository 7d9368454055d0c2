// strfromd, strfromf and strfroml: one number as text.
// Does not belong here: the conversion (format).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern "C" {

int strfromd(char *__restrict text, size_t size, const char *__restrict format, double value) {
  return snprintf(text, size, format, value);
}

// Each float is a double, with the same digits.
int strfromf(char *__restrict text, size_t size, const char *__restrict format, float value) {
  return snprintf(text, size, format, static_cast<double>(value));
}

// The format lacks the L that tells snprintf the type. A precision below 0 is none.
int strfroml(char *__restrict text, size_t size, const char *__restrict format, long double value) {
  const int precision = format[1] == '.' ? atoi(format + 2) : -1;
  char own[] = "%.*Lg";
  own[4] = format[strlen(format) - 1];
  return snprintf(text, size, own, precision, value);
}

}  // extern "C"
