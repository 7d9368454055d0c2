// %ms, %mc and %m[ store memory that free gives back, of any length; what does not match leaves a null pointer; where
// there is no memory, that is an error.
// RUN: %cc -w %s -o %t %link
// RUN: %t | %check %s
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

int main(void) {
  char *a = NULL, *b = NULL, *c = NULL;
  // CHECK:3 word ,; xyz
  int answer = sscanf("word ,;xyz", "%ms %m[,;]%3mc", &a, &b, &c);
  printf("%d %s %s %.3s\n", answer, a, b, c);
  free(a), free(b), free(c);

  // CHECK-NEXT:0 (null)
  // CHECK-NEXT:-1 (null)
  // CHECK-NEXT:0 (null)
  a = (char *)1;
  answer = sscanf("word", "%m[0-9]", &a);
  printf("%d %s\n", answer, a);
  a = (char *)1;
  answer = sscanf("", "%ms", &a);
  printf("%d %s\n", answer, a);
  a = (char *)1;
  answer = sscanf("ab", "%3mc", &a);
  printf("%d %s\n", answer, a);

  // CHECK-NEXT:1 bc
  answer = sscanf("a bc", "%*ms%ms", &a);
  printf("%d %s\n", answer, a);
  free(a);

  // CHECK-NEXT:2 wo rd
  answer = sscanf("word", "%2$2ms%1$ms", &a, &b);
  printf("%d %s %s\n", answer, b, a);
  free(a), free(b);

  // CHECK-NEXT:1 1000000 equal
  enum { length = 1000000 };
  char *const text = malloc(length + 1);
  for (int i = 0; i < length; ++i) text[i] = (char)('a' + i % 26);
  text[length] = '\0';
  char *copy = NULL;  // it stays: its memory could be used again
  answer = sscanf(text, "%ms", &copy);
  printf("%d %d %s\n", answer, (int)strlen(copy), strcmp(copy, text) == 0 ? "equal" : "different");

  // CHECK-NEXT:no memory: -1 ENOMEM (null)
  // CHECK-NEXT:after a value: 1 ENOMEM (null)
  const struct rlimit none = {1 << 20, 1 << 20};
  setrlimit(RLIMIT_AS, &none);
  a = (char *)1;
  answer = sscanf(text, "%ms", &a);
  printf("no memory: %d %s %s\n", answer, strerrorname_np(errno), a);
  a = (char *)1;
  char first;
  answer = sscanf(text, "%c%ms", &first, &a);
  printf("after a value: %d %s %s\n", answer, strerrorname_np(errno), a);
  free(copy);
  return 0;
}
