/* <wchar.h>: C23 7.31, as types and declarations alone: no library has the functions, who calls one does not link.
   C++'s headers need them declared. Does not belong here: kinds of wide characters (wctype.h), text in bytes
   (string.h). */
#ifndef _WCHAR_H
#define _WCHAR_H

#include <bits/features.h>
#include <bits/size_t.h>
#include <bits/wchar_t.h>
#include <bits/wint.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

struct tm;

wint_t btowc(int __character);
int wctob(wint_t __wide);
int mbsinit(const mbstate_t *__state);
size_t mbrlen(const char *__restrict __text, size_t __size, mbstate_t *__restrict __state);
size_t mbrtowc(wchar_t *__restrict __wide, const char *__restrict __text, size_t __size, mbstate_t *__restrict __state);
size_t wcrtomb(char *__restrict __text, wchar_t __wide, mbstate_t *__restrict __state);
size_t mbsrtowcs(wchar_t *__restrict __target, const char **__restrict __source, size_t __size,
                 mbstate_t *__restrict __state);
size_t wcsrtombs(char *__restrict __target, const wchar_t **__restrict __source, size_t __size,
                 mbstate_t *__restrict __state);

size_t wcslen(const wchar_t *__text);
wchar_t *wcscpy(wchar_t *__restrict __target, const wchar_t *__restrict __source);
wchar_t *wcsncpy(wchar_t *__restrict __target, const wchar_t *__restrict __source, size_t __size);
wchar_t *wcscat(wchar_t *__restrict __target, const wchar_t *__restrict __source);
wchar_t *wcsncat(wchar_t *__restrict __target, const wchar_t *__restrict __source, size_t __size);
int wcscmp(const wchar_t *__left, const wchar_t *__right);
int wcsncmp(const wchar_t *__left, const wchar_t *__right, size_t __size);
int wcscoll(const wchar_t *__left, const wchar_t *__right);
size_t wcsxfrm(wchar_t *__restrict __target, const wchar_t *__restrict __source, size_t __size);
wchar_t *wcschr(const wchar_t *__text, wchar_t __wide);
wchar_t *wcsrchr(const wchar_t *__text, wchar_t __wide);
wchar_t *wcspbrk(const wchar_t *__text, const wchar_t *__set);
wchar_t *wcsstr(const wchar_t *__text, const wchar_t *__part);
size_t wcsspn(const wchar_t *__text, const wchar_t *__set);
size_t wcscspn(const wchar_t *__text, const wchar_t *__set);
wchar_t *wcstok(wchar_t *__restrict __text, const wchar_t *__restrict __separators, wchar_t **__restrict __place);
wchar_t *wmemchr(const wchar_t *__text, wchar_t __wide, size_t __size);
int wmemcmp(const wchar_t *__left, const wchar_t *__right, size_t __size);
wchar_t *wmemcpy(wchar_t *__restrict __target, const wchar_t *__restrict __source, size_t __size);
wchar_t *wmemmove(wchar_t *__target, const wchar_t *__source, size_t __size);
wchar_t *wmemset(wchar_t *__target, wchar_t __wide, size_t __size);

double wcstod(const wchar_t *__restrict __text, wchar_t **__restrict __end);
float wcstof(const wchar_t *__restrict __text, wchar_t **__restrict __end);
long double wcstold(const wchar_t *__restrict __text, wchar_t **__restrict __end);
long wcstol(const wchar_t *__restrict __text, wchar_t **__restrict __end, int __base);
long long wcstoll(const wchar_t *__restrict __text, wchar_t **__restrict __end, int __base);
unsigned long wcstoul(const wchar_t *__restrict __text, wchar_t **__restrict __end, int __base);
unsigned long long wcstoull(const wchar_t *__restrict __text, wchar_t **__restrict __end, int __base);
size_t wcsftime(wchar_t *__restrict __buffer, size_t __size, const wchar_t *__restrict __format,
                const struct tm *__restrict __time);

wint_t fgetwc(FILE *__stream);
wint_t getwc(FILE *__stream);
wint_t getwchar(void);
wint_t ungetwc(wint_t __wide, FILE *__stream);
wint_t fputwc(wchar_t __wide, FILE *__stream);
wint_t putwc(wchar_t __wide, FILE *__stream);
wint_t putwchar(wchar_t __wide);
wchar_t *fgetws(wchar_t *__restrict __line, int __size, FILE *__restrict __stream);
int fputws(const wchar_t *__restrict __text, FILE *__restrict __stream);
int fwide(FILE *__stream, int __mode);
int wprintf(const wchar_t *__restrict __format, ...);
int fwprintf(FILE *__restrict __stream, const wchar_t *__restrict __format, ...);
int swprintf(wchar_t *__restrict __buffer, size_t __size, const wchar_t *__restrict __format, ...);
int vwprintf(const wchar_t *__restrict __format, va_list __arguments);
int vfwprintf(FILE *__restrict __stream, const wchar_t *__restrict __format, va_list __arguments);
int vswprintf(wchar_t *__restrict __buffer, size_t __size, const wchar_t *__restrict __format, va_list __arguments);
int wscanf(const wchar_t *__restrict __format, ...);
int fwscanf(FILE *__restrict __stream, const wchar_t *__restrict __format, ...);
int swscanf(const wchar_t *__restrict __text, const wchar_t *__restrict __format, ...);
int vwscanf(const wchar_t *__restrict __format, va_list __arguments);
int vfwscanf(FILE *__restrict __stream, const wchar_t *__restrict __format, va_list __arguments);
int vswscanf(const wchar_t *__restrict __text, const wchar_t *__restrict __format, va_list __arguments);

#ifdef __cplusplus
}
#endif

#endif
