// Threads print to one stream, by each function that puts text: no line is broken or lost, also between flockfile and
// funlockfile; ftrylockfile tells; threads that read share a file's lines; streams come and go while fflush(NULL) runs,
// also while one waits for input; and exit writes what was put, whoever still reads.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t %t.lines
// RUN: sh -c '(echo a line; sleep 1) | %t %t.lines exit' > %t.out
// RUN: echo text of another thread | cmp - %t.out
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "expect.h"

enum { THREADS = 4, ROUNDS = 20000 };

static FILE *file;
static const char *path;
static unsigned char seen[THREADS][ROUNDS];

static void *put_lines(void *number) {
  const int mine = (int)(size_t)number;
  char line[64];
  for (int i = 0; i < ROUNDS; ++i) {
    switch (i % 4) {
      case 0: expect(fprintf(file, "%d %d end\n", mine, i) > 0); break;
      case 1:
        snprintf(line, sizeof line, "%d %d end\n", mine, i);
        expect(fputs(line, file) >= 0);
        break;
      case 2:
        snprintf(line, sizeof line, "%d %d end\n", mine, i);
        expect(fwrite(line, strlen(line), 1, file) == 1);
        break;
      case 3:
        flockfile(file);
        expect(fprintf(file, "%d", mine) == 1);
        sched_yield();
        flockfile(file);
        expect(putc_unlocked(' ', file) == ' ');
        expect(fprintf(file, "%d end", i) > 0);
        funlockfile(file);
        expect(fputc('\n', file) == '\n');
        funlockfile(file);
        break;
    }
  }
  return NULL;
}

static void check_line(const char *line) {
  int thread, i;
  char *rest;
  thread = (int)strtol(line, &rest, 10);
  i = (int)strtol(rest, &rest, 10);
  expect(strcmp(rest, " end\n") == 0 && thread >= 0 && thread < THREADS && i >= 0 && i < ROUNDS);
  expect(__atomic_add_fetch(&seen[thread][i], 1, __ATOMIC_SEQ_CST) == 1);
}

static void *get_lines(void *by_getline) {
  char line[64], *longer = NULL;
  size_t size = 0;
  if (by_getline == NULL)
    while (fgets(line, sizeof line, file) != NULL) check_line(line);
  else
    while (getline(&longer, &size, file) > 0) check_line(longer);
  free(longer);
  expect(feof(file) && !ferror(file));
  return NULL;
}

static void *expect_it_is_taken(void *stream) {
  expect(ftrylockfile(stream) != 0);
  return NULL;
}

static int finished;
static void *open_and_close(void *unused) {
  (void)unused;
  for (int i = 0; i < ROUNDS; ++i) {
    FILE *const one = fopen("/dev/null", "w");
    expect(one != NULL && fputs("text", one) >= 0);
    flockfile(one); /* and opens another: fflush(NULL) must not wait for this one with the list in its hand */
    FILE *const other = fopen("/dev/null", "w");
    expect(other != NULL && fputs("text", other) >= 0 && fclose(other) == 0);
    funlockfile(one);
    expect(fclose(one) == 0);
  }
  __atomic_add_fetch(&finished, 1, __ATOMIC_SEQ_CST);
  return NULL;
}

static sem_t ready;
static void *wait_for_input(void *unused) {
  (void)unused;
  expect(getchar() == 'a');
  while (getchar() != '\n') continue;
  expect(sem_post(&ready) == 0);
  return (void *)(long)getchar();
}

static void *print_and_exit(void *unused) {
  (void)unused;
  printf("text of another thread\n");
  exit(0);
}

int main(int argc, char **argv) {
  pthread_t ids[THREADS];
  path = argv[1];
  if (argc > 2) {
    expect(sem_init(&ready, 0, 0) == 0);
    expect(pthread_create(&ids[0], NULL, wait_for_input, NULL) == 0 && sem_wait(&ready) == 0);
    expect(fflush(NULL) == 0);
    expect(pthread_create(&ids[1], NULL, print_and_exit, NULL) == 0 && pthread_join(ids[1], NULL) == 0);
    return 1;
  }

  expect((file = fopen(path, "w+")) != NULL);
  for (size_t i = 0; i < THREADS; ++i) expect(pthread_create(&ids[i], NULL, put_lines, (void *)i) == 0);
  for (int i = 0; i < THREADS; ++i) expect(pthread_join(ids[i], NULL) == 0);
  rewind(file);
  for (size_t i = 0; i < THREADS; ++i) expect(pthread_create(&ids[i], NULL, get_lines, (void *)(i % 2)) == 0);
  for (int i = 0; i < THREADS; ++i) expect(pthread_join(ids[i], NULL) == 0);
  for (int i = 0; i < THREADS * ROUNDS; ++i) expect(seen[i / ROUNDS][i % ROUNDS] == 1);

  expect(ftrylockfile(file) == 0);
  expect(pthread_create(&ids[0], NULL, expect_it_is_taken, file) == 0 && pthread_join(ids[0], NULL) == 0);
  expect(ftrylockfile(file) == 0);
  funlockfile(file);
  funlockfile(file);
  expect(fclose(file) == 0);

  for (int i = 0; i < 2; ++i) expect(pthread_create(&ids[i], NULL, open_and_close, NULL) == 0);
  while (__atomic_load_n(&finished, __ATOMIC_SEQ_CST) != 2) expect(fflush(NULL) == 0);
  for (int i = 0; i < 2; ++i) expect(pthread_join(ids[i], NULL) == 0);
  return 0;
}
