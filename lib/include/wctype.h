/* <wctype.h>: C23 7.32, as types and declarations alone: no library has the functions, who calls one does not link.
   Does not belong here: characters of a byte (ctype.h). */
#ifndef _WCTYPE_H
#define _WCTYPE_H

#include <bits/features.h>
#include <bits/wint.h>

typedef unsigned long wctype_t;
typedef const int *wctrans_t;

#ifdef __cplusplus
extern "C" {
#endif

int iswalnum(wint_t __wide);
int iswalpha(wint_t __wide);
int iswblank(wint_t __wide);
int iswcntrl(wint_t __wide);
int iswdigit(wint_t __wide);
int iswgraph(wint_t __wide);
int iswlower(wint_t __wide);
int iswprint(wint_t __wide);
int iswpunct(wint_t __wide);
int iswspace(wint_t __wide);
int iswupper(wint_t __wide);
int iswxdigit(wint_t __wide);
int iswctype(wint_t __wide, wctype_t __kind);
wctype_t wctype(const char *__name);
wint_t towlower(wint_t __wide);
wint_t towupper(wint_t __wide);
wint_t towctrans(wint_t __wide, wctrans_t __mapping);
wctrans_t wctrans(const char *__name);

#ifdef __cplusplus
}
#endif

#endif
