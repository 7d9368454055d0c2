// pthread_attr_init and its like: how a thread is to be made.
// Does not belong here: making it (pthread_create.cpp).
#include <errno.h>
#include <pthread.h>
#include <stdint.h>

extern "C" {

int pthread_attr_init(pthread_attr_t *attributes) {
  *attributes = {8 << 20, 4096, nullptr, PTHREAD_CREATE_JOINABLE};
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

int pthread_attr_setstack(pthread_attr_t *attributes, void *lowest, size_t size) {
  if (size < PTHREAD_STACK_MIN || reinterpret_cast<uintptr_t>(lowest) % 16 != 0) return EINVAL;
  attributes->__stack = lowest;
  attributes->__stack_size = size;
  return 0;
}

int pthread_attr_getstack(const pthread_attr_t *attributes, void **lowest, size_t *size) {
  *lowest = attributes->__stack;
  *size = attributes->__stack_size;
  return 0;
}

int pthread_attr_setguardsize(pthread_attr_t *attributes, size_t size) {
  attributes->__guard_size = size;
  return 0;
}

int pthread_attr_getguardsize(const pthread_attr_t *attributes, size_t *size) {
  *size = attributes->__guard_size;
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

int pthread_attr_setscope(pthread_attr_t *, int scope) {
  return scope == PTHREAD_SCOPE_SYSTEM ? 0 : scope == PTHREAD_SCOPE_PROCESS ? ENOTSUP : EINVAL;
}

int pthread_attr_getscope(const pthread_attr_t *, int *scope) {
  *scope = PTHREAD_SCOPE_SYSTEM;
  return 0;
}

}  // extern "C"
