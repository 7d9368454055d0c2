// scanf reads what the host's does, bit by bit: random formats and inputs, from a string and from a stream, with what
// was stored, the places that %n saw, the place where the stream was left, and the next character there.
// RUN: %cc -w %s -o %t %link
// RUN: %host_cc -w %s -o %t.host
// RUN: %t %long > %t.out
// RUN: %t.host %long > %t.host.out
// RUN: cmp %t.out %t.host.out
//
// Left out, because the host's libc does not do as C23 says (libc/stdio/scanf-by-the-standard.c has them): numbers that
// break off ("0x", "1e+", "nan("), a text too short for %5c, %b and 0b, EOF after a suppressed conversion.
//
// PROGRAM [times [case]]: the case shows in words what is else only a sum.
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { most = 8, room = 1024 };

static uint64_t state;

static unsigned below(unsigned limit) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (unsigned)(state >> 33) % limit;
}

#define one_of(list) ((list)[below(sizeof(list) / sizeof *(list))])

static char format[512], input[room];
static char *format_end, *input_end;

// What the arguments point to, and how it is looked at.
static union {
  char bytes[room];
  char *allocated;
} slots[most];
static int assignable, has_literals;
static enum kind { number, long_number, text, allocated } kinds[most];

static void add(char **end, const char *text) { *end += strlen(strcpy(*end, text)); }

// Of base 16 all but e: behind a conversion that took a part of them, it could make an exponent that breaks off.
static void add_digits(int count, int base) {
  while (count-- > 0) *input_end++ = "0123456789abcdfABCDF"[below(base == 16 ? 20 : base)];
  *input_end = 0;
}

static void add_number(void) {
  static const char *const signs[] = {"", "", "", "-", "+"};
  static const int lengths[] = {1, 1, 2, 3, 5, 9, 10, 11, 17, 18, 19, 20, 21, 25, 40, 300};
  add(&input_end, one_of(signs));
  switch (below(9)) {
    case 0: add_digits(one_of(lengths) % 24 + 1, 10); break;
    case 1: add(&input_end, "0"), add_digits(one_of(lengths) % 24, 8); break;
    case 2: add(&input_end, below(2) ? "0x" : "0X"), add_digits(one_of(lengths) % 20 + 1, 16); break;
    case 3: {
      static const char *const words[] = {"inf", "INF", "infinity", "nan", "Infinity", "NaN"};
      add(&input_end, one_of(words));
      break;
    }
    case 4:
      add(&input_end, below(2) ? "0x" : "0X");
      add_digits(below(20) + 1, 16);
      add(&input_end, "."), add_digits(below(20), 16);
      if (below(3)) input_end += sprintf(input_end, "p%d", (int)below(2300) - 1150);
      break;
    case 5:
      add_digits(one_of(lengths), 10);
      add(&input_end, "."), add_digits(one_of(lengths), 10);
      if (below(2)) input_end += sprintf(input_end, "e%+d", (int)below(700) - 350);
      break;
    case 6: add(&input_end, "."), add_digits(one_of(lengths), 10); break;
    case 7: add_digits(below(19) + 1, 10), input_end += sprintf(input_end, "E%d", (int)below(80) - 40); break;
    case 8: {
      // Any float, double or long double, with as many digits as lead back to it, or some less or more.
      if (below(2)) {
        uint64_t bits = (uint64_t)below(1u << 31) << 33 ^ (uint64_t)below(1u << 31) << 11 ^ below(1u << 31);
        double value;
        memcpy(&value, &bits, sizeof value);
        input_end += sprintf(input_end, "%.*e", (int)(14 + below(5)), value);
      } else {
        uint32_t bits = below(1u << 31) << 1 ^ below(1u << 31);
        float value;
        memcpy(&value, &bits, sizeof value);
        input_end += sprintf(input_end, "%.*e", (int)(6 + below(4)), value);
      }
    }
  }
}

// Whole numbers and words, with something between them; or any of a few characters, of which nothing can break off.
static void make_input(int whole) {
  static const char *const between[] = {" ", " ", "  ", "\n", "\t \v", ",", ", ", " ,", "/", "%"};
  static const char *const words[] = {"abc", "zz-9", "]x^", "hello", "%", "(nil)", "\x80\xff", "+", "-", ".", "-."};
  input_end = input;
  *input = 0;
  if (below(4) == 0) add(&input_end, " ");
  for (int count = below(8); count > 0 && input_end - input < 300; --count) {
    if (!whole) {
      for (int length = below(9); length > 0; --length) *input_end++ = "0123456789+-.acdf09"[below(19)];
      *input_end = 0;
    } else if (below(5) == 0) {
      add(&input_end, one_of(words));
    } else {
      add_number();
    }
    add(&input_end, one_of(between));
  }
  if (below(3) == 0 && input_end != input) *--input_end = 0;
  for (char *at = input; (at = strpbrk(at, "bB")) != NULL; ++at)
    if (at != input && at[-1] == '0') *at = 'a';
}

static void add_set(void) {
  static const char *const sets[] = {"[abc]", "[^abc]", "[0-9]", "[]x]", "[^]x^]", "[a-f]", "[^ \n]", "[%0-9]"};
  if (below(2)) {
    add(&format_end, one_of(sets));
    return;
  }
  add(&format_end, below(3) ? "[" : "[^");
  if (below(4) == 0) add(&format_end, "]");
  *format_end++ = "a0-+"[below(4)];
  for (int length = below(5); length > 0; --length) *format_end++ = "ab-09.-^z+-f"[below(12)];
  *format_end = 0;
  add(&format_end, "]");
}

static void make_format(int whole) {
  static const char *const literals[] = {" ", " ", ",", " , ", "/", "%%", "-", "\n", "a"};
  static const char *const lengths[] = {"hh", "h", "", "", "l", "ll", "j", "z", "t"};
  static const char *const of_reals[] = {"", "", "l", "l", "L"};
  const int numbered = below(8) == 0;
  int order[most];
  for (int i = 0; i < most; ++i) {
    const int other = below(i + 1);
    order[i] = order[other];
    order[other] = i;
    kinds[i] = number;
  }
  format_end = format;
  *format = 0;
  assignable = has_literals = 0;
  int slot = 0;
  for (int count = below(most + 1); count > 0; --count) {
    if (below(4) == 0) add(&format_end, one_of(literals)), has_literals = 1;
    add(&format_end, "%");
    const int suppressed = !numbered && below(8) == 0;
    const int to = numbered ? order[slot] : slot;
    if (numbered) format_end += sprintf(format_end, "%d$", to + 1);
    if (suppressed)
      add(&format_end, "*");
    else
      ++slot;
    char width[8] = "";
    if (!whole && below(2)) sprintf(width, "%u", below(9));
    int kind = number;
    switch (below(10)) {
      case 0:
      case 1:
      case 2:
        add(&format_end, width), add(&format_end, one_of(lengths));
        *format_end++ = "diouxX"[below(6)];
        break;
      case 3:
      case 4: {
        const char *const length = one_of(of_reals);
        add(&format_end, width), add(&format_end, length);
        *format_end++ = "aefgAEFG"[below(8)];
        if (*length == 'L') kind = long_number;
        break;
      }
      case 5:
        add(&format_end, width);
        kind = below(3) ? text : allocated;
        add(&format_end, kind == text ? "s" : "ms");
        break;
      case 6:
        add(&format_end, width);
        kind = below(3) ? text : allocated;
        if (kind == allocated) add(&format_end, "m");
        add_set();
        break;
      case 7: *format_end++ = 'c'; break;
      case 8: *format_end++ = 'p'; break;
      case 9:
        if (suppressed) format_end[-1] = '%';
        else add(&format_end, one_of(lengths)), *format_end++ = 'n';
    }
    *format_end = 0;
    if (!suppressed) kinds[to] = kind;
    if (!suppressed && format_end[-1] != 'n') ++assignable;
  }
}

static uint64_t sum;

static void hash(const void *bytes, unsigned size) {
  for (unsigned i = 0; i < size; ++i) sum = (sum ^ ((const unsigned char *)bytes)[i]) * 0x100000001b3;
}

static void prepare(void) {
  for (int i = 0; i < most; ++i) {
    memset(&slots[i], 0x5a, 40);
    slots[i].bytes[40] = 0;
    if (kinds[i] == allocated) slots[i].allocated = NULL;
  }
  errno = 0;
}

// Whether nothing can have failed.
static int all_stored(int answer) {
  return answer == assignable && !has_literals && strchr(format, '*') == NULL && strstr(format, "%%") == NULL;
}

static void judge(const char *what, int answer, int shown) {
  // The host's forgets ERANGE when the input ends.
  const int error = answer == assignable && all_stored(answer) ? errno : 0;
  if (answer == EOF && strchr(format, '*')) answer = 0;
  hash(&answer, sizeof answer);
  hash(&error, sizeof error);
  if (shown) printf("%s: %d, errno %d\n", what, answer, error);
  for (int i = 0; i < most; ++i) {
    const char *const bytes = kinds[i] == allocated ? slots[i].allocated : slots[i].bytes;
    const unsigned size = bytes == NULL ? 0 : kinds[i] == number ? 16 : kinds[i] == long_number ? 10 : strlen(bytes);
    hash(bytes, size);
    if (shown) printf("  %d:", i + 1);
    for (unsigned k = 0; shown && k < size && k < 24; ++k) printf(" %02x", bytes[k] & 0xff);
    if (shown) printf("\n");
    if (kinds[i] == allocated) free(slots[i].allocated);
  }
}

#define arguments \
  slots[0].bytes, slots[1].bytes, slots[2].bytes, slots[3].bytes, slots[4].bytes, slots[5].bytes, slots[6].bytes, \
      slots[7].bytes

int main(int count, char **words) {
  const long times = count > 1 && atol(words[1]) > 0 ? atol(words[1]) : 1;
  const long wanted = count > 2 ? atol(words[2]) : -1;
  FILE *const stream = tmpfile();
  for (long each = 0; each < 10000 * times; ++each) {
    state = 0x9e3779b97f4a7c15 * (each + 1);
    for (int i = 0; i < 4; ++i) below(2);
    sum = 0xcbf29ce484222325;
    const int whole = below(2), shown = each == wanted;
    make_format(whole);
    make_input(whole);
    if (shown) printf("format \"%s\"\ninput \"%s\"\n", format, input);

    prepare();
    judge("sscanf", sscanf(input, format, arguments), shown);

    rewind(stream);
    fwrite(input, 1, input_end - input, stream);
    fflush(stream);
    ftruncate(fileno(stream), input_end - input);
    rewind(stream);
    prepare();
    const int answer = fscanf(stream, format, arguments);
    judge("fscanf", answer, shown);
    const int at = ftell(stream), next = getc(stream), ended = feof(stream) != 0, failed = ferror(stream) != 0;
    const int places[] = {at, next, ended, failed};
    // Of what can't be inf or nan, the host's takes a character more than it may.
    if (all_stored(answer) || strpbrk(input, "iInN") == NULL) hash(places, sizeof places);
    if (shown) printf("at %d, next %d, feof %d, ferror %d\n", at, next, ended, failed);
    printf("%ld %016llx\n", each, (unsigned long long)sum);
  }
  fclose(stream);
  return 0;
}
