// Times, timers, and what a process has used of them.
// Does not belong here: clocks' names (lib/kernel/names.def).
#include <sys/resource.h>
#include <sys/time.h>
#include <time.h>
#include "memory.h"
#include "output.h"
#include "structures.h"
#include "text.h"

namespace {

struct interval {
  timespec it_interval, it_value;
};

struct timezone_data {
  int tz_minuteswest, tz_dsttime;
};

struct process_times {
  long tms_utime, tms_stime, tms_cutime, tms_cstime;
};

struct sysinfo_data {
  long uptime;
  unsigned long loads[3], totalram, freeram, sharedram, bufferram, totalswap, freeswap;
  unsigned short procs, unused;
  unsigned long totalhigh, freehigh;
  unsigned mem_unit;
};

constexpr long utime_now = 0x3fffffff;   // UTIME_NOW
constexpr long utime_omit = 0x3ffffffe;  // UTIME_OMIT

void put_timespec(const timespec &of) { say("{tv_sec=%ld, tv_nsec=%ld}", of.tv_sec, of.tv_nsec); }

void put_timeval(const timeval &of) { say("{tv_sec=%ld, tv_usec=%ld}", of.tv_sec, of.tv_usec); }

void put_date(time_t seconds) {
  tm parts;
  if (seconds != 0 && gmtime_r(&seconds, &parts) != nullptr)
    say("%04d-%02d-%02dT%02d:%02d:%02d", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour,
        parts.tm_min, parts.tm_sec);
}

void put_time(const time_t &of) {
  say("[%ld", of);
  if (of != 0) {
    say(" /* ");
    put_date(of);
    say("+0000 */");
  }
  say("]");
}

void put_timespec_pair(const timespec (&of)[2]) {
  say("[");
  for (const timespec &each : of) {
    if (&each != of) say(", ");
    if (each.tv_nsec == utime_now || each.tv_nsec == utime_omit) {
      say(each.tv_nsec == utime_now ? "UTIME_NOW" : "UTIME_OMIT");
      continue;
    }
    put_timespec(each);
    if (each.tv_sec == 0) continue;
    say(" /* ");
    put_date(each.tv_sec);
    if (each.tv_nsec != 0) say(".%09ld", each.tv_nsec);
    say("+0000 */");
  }
  say("]");
}

void put_timeval_pair(const timeval (&of)[2]) {
  say("[");
  for (const timeval &each : of) {
    if (&each != of) say(", ");
    put_timeval(each);
    if (each.tv_sec == 0) continue;
    say(" /* ");
    put_date(each.tv_sec);
    if (each.tv_usec != 0) say(".%06ld", each.tv_usec);
    say("+0000 */");
  }
  say("]");
}

void put_timezone(const timezone_data &of) {
  say("{tz_minuteswest=%d, tz_dsttime=%d}", of.tz_minuteswest, of.tz_dsttime);
}

void put_itimerval(const itimerval &of) {
  say("{it_interval=");
  put_timeval(of.it_interval);
  say(", it_value=");
  put_timeval(of.it_value);
  say("}");
}

void put_itimerspec(const interval &of) {
  say("{it_interval=");
  put_timespec(of.it_interval);
  say(", it_value=");
  put_timespec(of.it_value);
  say("}");
}

void put_rusage(const rusage &of) {
  say("{ru_utime=");
  put_timeval(of.ru_utime);
  say(", ru_stime=");
  put_timeval(of.ru_stime);
  say(", ...}");
}

void put_ticks(const char *name, long ticks) {
  say("%s=%ld", name, ticks);
  if (ticks != 0) say(" /* %ld.%02ld s */", ticks / 100, ticks % 100);
}

void put_tms(const process_times &of) {
  put_ticks("{tms_utime", of.tms_utime);
  put_ticks(", tms_stime", of.tms_stime);
  put_ticks(", tms_cutime", of.tms_cutime);
  put_ticks(", tms_cstime", of.tms_cstime);
  say("}");
}

void put_sysinfo(const sysinfo_data &of) {
  say("{uptime=%ld, loads=[%lu, %lu, %lu], totalram=%lu, freeram=%lu, sharedram=%lu, bufferram=%lu, totalswap=%lu",
      of.uptime, of.loads[0], of.loads[1], of.loads[2], of.totalram, of.freeram, of.sharedram, of.bufferram,
      of.totalswap);
  say(", freeswap=%lu, procs=%u, totalhigh=%lu, freehigh=%lu, mem_unit=%u}", of.freeswap, of.procs, of.totalhigh,
      of.freehigh, of.mem_unit);
}

}  // namespace

const structure structures_time[] = {
    {"timespec", put_fetched<timespec, put_timespec>, 0},
    {"timeval", put_fetched<timeval, put_timeval>, 0},
    {"timespec_pair", put_fetched<timespec[2], put_timespec_pair>, 0},
    {"timeval_pair", put_fetched<timeval[2], put_timeval_pair>, 0},
    {"timezone", put_fetched<timezone_data, put_timezone>, 0},
    {"itimerval", put_fetched<itimerval, put_itimerval>, 0},
    {"itimerspec", put_fetched<interval, put_itimerspec>, 0},
    {"time_t", put_fetched<time_t, put_time>, 0},
    {"rusage", put_fetched<rusage, put_rusage>, 0},
    {"tms", put_fetched<process_times, put_tms>, 0},
    {"sysinfo", put_fetched<sysinfo_data, put_sysinfo>, 0},
    {nullptr, nullptr, 0},
};
