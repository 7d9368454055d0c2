// Words by strtok, strtok_r and strsep, also of texts with no words or none but separators: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

int main(void) {
  static const char *const texts[] = {"", ",", ",,,", "a", "a,b", ",a,,b,", "one two;three", "::x:y::", "\xff\x80z"};
  static const char *const separators[] = {",", " ;", "", ":", ",;: ", "\xff"};
  for (int i = 0; i < 9; ++i)
    for (int j = 0; j < 6; ++j) {
      char text[32], *place, *rest;
      strcpy(text, texts[i]);
      printf("%d %d strtok", i, j);
      for (char *word = strtok(text, separators[j]); word; word = strtok(NULL, separators[j])) printf(" <%s>", word);
      printf(" %d\n", strtok(NULL, separators[j]) == NULL);
      strcpy(text, texts[i]);
      printf("strtok_r");
      for (char *word = strtok_r(text, separators[j], &place); word; word = strtok_r(NULL, separators[j], &place))
        printf(" <%s>@%d", word, (int)(place - text));
      strcpy(text, texts[i]);
      rest = text;
      printf("\nstrsep");
      for (char *word; (word = strsep(&rest, separators[j]));) printf(" <%s>", word);
      printf(" %d\n", rest == NULL);
    }
  return 0;
}
