// pthread_attr_init and its like: how a thread is to be made.
// Does not belong here: making it (pthread_create.cpp).
#include <errno.h>
#include <pthread.h>

extern "C" {

int pthread_attr_init(pthread_attr_t *attributes) {
  *attributes = {8 << 20, PTHREAD_CREATE_JOINABLE};
  return 0;
}

int pthread_attr_destroy(pthread_attr_t *) { return 0; }

int pthread_attr_setstacksize(pthread_attr_t *attributes, size_t size) {
  if (size < PTHREAD_STACK_MIN) return EINVAL;
  attributes->__stack_size = size;
  return 0;
}

int pthread_attr_getstacksize(const pthread_attr_t *attributes, size_t *size) {
  *size = attributes->__stack_size;
  return 0;
}

int pthread_attr_setdetachstate(pthread_attr_t *attributes, int state) {
  if (state != PTHREAD_CREATE_JOINABLE && state != PTHREAD_CREATE_DETACHED) return EINVAL;
  attributes->__state = state;
  return 0;
}

int pthread_attr_getdetachstate(const pthread_attr_t *attributes, int *state) {
  *state = attributes->__state;
  return 0;
}

}  // extern "C"
