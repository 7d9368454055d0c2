/* <features.h>: not of any standard; libstdc++ includes it first of all.
   Does not belong here: which names our headers show (bits/features.h). */
#ifndef _FEATURES_H
#define _FEATURES_H

#include <bits/features.h>
#ifdef __cplusplus
#include <bits/libstdcxx.h>
#endif

#endif
