// call_once.
// Does not belong here: how it is done once (pthread/pthread_once.cpp).
#include <pthread.h>
#include <threads.h>

extern "C" void call_once(once_flag *flag, void (*function)()) { pthread_once(flag, function); }
