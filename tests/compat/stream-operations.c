// Random sequences of operations on a stream, the same from the same seed: each answer, the stream's state and the file at
// last are those of the host's libc. Switching between reading and writing keeps to the standard's rules (C23 7.23.5.3p7).
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: rm -rf %t.dir %t.host.dir && mkdir %t.dir %t.host.dir
// RUN: cd %t.dir && %t 1 300 > %t.out
// RUN: cd %t.host.dir && %t.host 1 300 > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static unsigned long state;

// Of 0 to limit - 1.
static unsigned random_below(unsigned limit) {
  state = state * 6364136223846793005ul + 1442695040888963407ul;
  return (unsigned)(state >> 33) % limit;
}

// Mostly short, now and then longer than a buffer.
static unsigned random_length(void) {
  switch (random_below(8)) {
    case 0: return random_below(2);
    case 1: return random_below(9000);
    case 2: return 4090 + random_below(12);
    default: return random_below(70);
  }
}

static char text[9001];

static const char *random_text(unsigned length) {
  for (unsigned i = 0; i < length; ++i) text[i] = random_below(12) == 0 ? '\n' : (char)('a' + random_below(26));
  text[length] = '\0';
  return text;
}

static unsigned long digest(const char *bytes, size_t length) {
  unsigned long sum = 5381;
  for (size_t i = 0; i < length; ++i) sum = sum * 33 + (unsigned char)bytes[i];
  return sum;
}

static void show_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    printf("no file: %d\n", errno);
    return;
  }
  static char all[1 << 20];
  const size_t length = fread(all, 1, sizeof all, file);
  printf("file of %zu bytes, %lx\n", length, digest(all, length));
  fclose(file);
}

enum { NEUTRAL, READING, WRITING };
static int direction, may_read, may_write, pushed;

static void answer(FILE *file, const char *what, long value) {
  printf("%s = %ld eof %d error %d errno %d\n", what, value, feof(file) != 0, ferror(file) != 0, errno);
  errno = 0;
}

static void seek(FILE *file) {
  static const int whences[] = {SEEK_SET, SEEK_CUR, SEEK_END};
  const int whence = whences[random_below(3)];
  const long offset = whence == SEEK_SET ? (long)random_below(12000) : (long)random_below(200) - 100;
  switch (random_below(6)) {
    case 0: rewind(file); answer(file, "rewind", 0); pushed = 0; direction = NEUTRAL; return;
    case 1: {
      fpos_t place;
      const int got = fgetpos(file, &place);
      answer(file, "fgetpos", got);
      answer(file, "fsetpos", got == 0 ? fsetpos(file, &place) : 0);
      break;
    }
    case 2: answer(file, "fseek 0", fseek(file, 0, SEEK_CUR)); break;
    default: {
      const long sought = fseek(file, offset, whence);
      printf("%ld %d: ", offset, whence);
      answer(file, "fseek", sought);
      if (sought != 0 && !pushed) return;
      if (sought != 0) rewind(file);  // what became of the character that was pushed back is undefined
    }
  }
  pushed = 0;
  direction = NEUTRAL;
}

static void turn(FILE *file, int wanted) {
  if (direction == wanted || direction == NEUTRAL) return;
  if (direction == READING && feof(file)) return;
  if (direction == WRITING && random_below(2)) {
    answer(file, "fflush", fflush(file));
  } else {
    while (direction != NEUTRAL) seek(file);
  }
}

static void write_some(FILE *file) {
  if (!may_write && random_below(8)) return;
  if (may_write) turn(file, WRITING);
  const unsigned length = random_length();
  switch (random_below(6)) {
    case 0: answer(file, "fputc", fputc('A' + (int)random_below(26), file)); break;
    case 1: answer(file, "fputs", fputs(random_text(length), file) >= 0); break;
    case 2: {
      const int width = (int)random_below(30);
      answer(file, "fprintf", fprintf(file, "%s|%*d|", random_text(length), width, 5));
      break;
    }
    case 3: answer(file, "putc", putc('\n', file)); break;
    case 4: {
      const unsigned size = 1 + random_below(5);
      random_text(length);
      answer(file, "fwrite", (long)fwrite(text, size, length / size, file));
      break;
    }
    default: answer(file, "fwrite", (long)fwrite(random_text(length), 1, length, file));
  }
  if (may_write) direction = WRITING;
}

static void read_some(FILE *file) {
  // The host's libc loses the text that waits when one reads from a stream that can only be written.
  if (!may_read && (direction == WRITING || random_below(8))) return;
  if (may_read) turn(file, READING);
  static char bytes[9001];
  const unsigned length = random_length();
  switch (random_below(7)) {
    case 0: answer(file, "fgetc", fgetc(file)); break;
    case 1: answer(file, "getc", getc(file)); break;
    case 2: {
      const char *line = fgets(bytes, (int)length + 1, file);
      if (line != NULL) printf("%lu %lx: ", strlen(line), digest(line, strlen(line)));
      answer(file, "fgets", line != NULL);
      break;
    }
    case 3: {
      if (!may_read || ferror(file)) break;  // which getline the host's does not try at all
      char *line = NULL;
      size_t size = 0;
      const long got = random_below(2) ? getline(&line, &size, file) : getdelim(&line, &size, 'e', file);
      if (got >= 0) printf("%lx %d: ", digest(line, (size_t)got), line[got]);
      answer(file, "getline", got);
      free(line);
      break;
    }
    case 4: {
      const int character = fgetc(file);
      answer(file, "fgetc", character);
      if (character != EOF) {
        answer(file, "ungetc", ungetc(random_below(3) ? character : 'U', file));
        pushed = 1;
        direction = READING;
        return;
      }
      break;
    }
    default: {
      const unsigned size = 1 + random_below(3);
      memset(bytes, 0, sizeof bytes);
      const size_t got = fread(bytes, size, length / size, file);
      printf("%lx: ", digest(bytes, got * size));
      answer(file, "fread", (long)got);
    }
  }
  if (may_read) direction = READING;
}

static void run(unsigned seed) {
  static const char *const modes[] = {"r", "w", "a", "r+", "w+", "a+", "rb", "w+b", "r+b", "a+b", "wx", "re", "w+x"};
  char path[32];
  sprintf(path, "file-%u", seed % 7);
  state = seed * 1000003ul + 17;
  random_below(2);
  if (random_below(10) == 0) remove(path);
  const char *mode = modes[random_below(sizeof modes / sizeof *modes)];
  printf("seed %u, %s, %s\n", seed, path, mode);
  errno = 0;
  FILE *file = fopen(path, mode);
  if (file == NULL) {
    printf("fopen: %d\n", errno);
    return;
  }
  const int update = strchr(mode, '+') != NULL;
  may_read = mode[0] == 'r' || update;
  may_write = mode[0] != 'r' || update;
  direction = NEUTRAL;
  pushed = 0;
  static char buffer[200];
  switch (random_below(6)) {
    case 0: answer(file, "setvbuf none", setvbuf(file, NULL, _IONBF, 0)); break;
    case 1: answer(file, "setvbuf lines", setvbuf(file, buffer, _IOLBF, 10 + random_below(190))); break;
    case 2: answer(file, "setvbuf full", setvbuf(file, buffer, _IOFBF, 10 + random_below(190))); break;
    case 3: setbuf(file, NULL); break;
    default: break;
  }
  const unsigned count = 10 + random_below(60);
  for (unsigned i = 0; i < count; ++i) {
    switch (random_below(10)) {
      case 0: case 1: case 2: case 3: write_some(file); break;
      case 4: case 5: case 6: read_some(file); break;
      case 7: seek(file); break;
      case 8: {
        if (direction == READING && pushed) break;  // the host's libc leaves the descriptor where it is
        answer(file, "fflush", fflush(file));
        if (direction == WRITING) direction = NEUTRAL;
        answer(file, "offset", lseek(fileno(file), 0, SEEK_CUR));
        break;
      }
      default:
        if (random_below(3) == 0) clearerr(file);
    }
    answer(file, "ftell", ftell(file));
  }
  answer(file, "last", 0);
  printf("fclose = %d errno %d\n", fclose(file), errno);
  show_file(path);
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  for (unsigned seed = (unsigned)atoi(argv[1]), i = (unsigned)atoi(argv[2]); i != 0; --i, ++seed) run(seed);
  return 0;
}
