// wc: counts lines, words and bytes of files, in coreutils' columns.
// Does not belong here: characters of more than one byte (-m counts bytes: our locale is C), or the longest line.
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "quoted.h"

namespace {

struct counts {
  uint64_t lines, words, bytes;
};

alignas(4096) char buffer[64 * 1024];
bool want_lines, want_words, want_characters, want_bytes;
int width = 1;

bool complain(const char *name) {
  if (*name == '\0')
    fputs("wc: invalid zero-length file name\n", stderr);
  else
    fprintf(stderr, "wc: %s: %s\n", quoted(name).text(), strerror(errno));
  return false;
}

bool is_blank(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

// A word is whatever stands between blanks.
void count(const char *text, size_t size, bool &in_word, counts &sums) {
  sums.bytes += size;
  for (size_t i = 0; i != size; ++i) {
    sums.lines += text[i] == '\n';
    const bool word = !is_blank(text[i]);
    sums.words += word && !in_word;
    in_word = word;
  }
}

bool count(int fd, const char *name, counts &sums) {
  bool in_word = false;
  for (;;) {
    const ssize_t size = read(fd, buffer, sizeof buffer);
    if (size == 0) return true;
    if (size > 0)
      count(buffer, static_cast<size_t>(size), in_word, sums);
    else if (errno != EINTR)
      return complain(name);
  }
}

// One line; `name` is null for a standard input that nobody named.
void show(const counts &sums, const char *name) {
  const char *gap = "";
  const auto column = [&gap](bool wanted, uint64_t value) {
    if (!wanted) return;
    printf("%s%*lu", gap, width, value);
    gap = " ";
  };
  column(want_lines, sums.lines);
  column(want_words, sums.words);
  column(want_characters, sums.bytes);
  column(want_bytes, sums.bytes);
  if (name == nullptr)
    putchar('\n');
  else if (strchr(name, '\n') != nullptr)
    printf(" %s\n", quoted(name).text());
  else
    printf(" %s\n", name);
}

bool is_standard_input(const char *name) { return name == nullptr || strcmp(name, "-") == 0; }

// A line even where reading broke off, with what came before, but none where there was nothing to read.
bool count_and_show(const char *name, counts &total) {
  const bool standard = is_standard_input(name);
  const int fd = standard ? STDIN_FILENO : open(name, O_RDONLY);
  if (fd < 0) return complain(name);
  counts sums = {};
  bool counted = count(fd, name != nullptr ? name : "standard input", sums);
  show(sums, name);
  total.lines += sums.lines;
  total.words += sums.words;
  total.bytes += sums.bytes;
  if (!standard && close(fd) != 0) counted = complain(name);
  return counted;
}

// As many digits as the sizes of all files together have, and seven where one has no size; one number about one file
// stands alone, and takes no more than it needs.
int column_width(char **names, int how_many) {
  if (how_many == 1 && want_lines + want_words + want_characters + want_bytes == 1) return 1;
  int least = 1;
  uint64_t size = 0;
  for (int i = 0; i != how_many; ++i) {
    struct stat status;
    if ((is_standard_input(names[i]) ? fstat(STDIN_FILENO, &status) : stat(names[i], &status)) != 0) continue;
    if (S_ISREG(status.st_mode))
      size += static_cast<uint64_t>(status.st_size);
    else
      least = 7;
  }
  int digits = 1;
  for (; size >= 10; size /= 10) ++digits;
  return digits > least ? digits : least;
}

int finish(bool counted) {
  if (fflush(stdout) == 0 && !ferror(stdout)) return counted ? 0 : 1;
  perror("wc: write error");
  return 1;
}

int help() {
  puts(
      "usage: wc [-clmw] [FILE]...\n"
      "Counts lines (-l), words (-w) and bytes (-c; -m too) of each FILE, or of standard input where there is none or "
      "it is -.");
  return finish(true);
}

}  // namespace

int main(int argc, char **argv) {
  static char own_name[] = "wc";
  if (argc != 0) argv[0] = own_name;  // as getopt_long has it in its messages
  static const option options[] = {{"bytes", no_argument, nullptr, 'c'}, {"chars", no_argument, nullptr, 'm'},
                                   {"lines", no_argument, nullptr, 'l'}, {"words", no_argument, nullptr, 'w'},
                                   {"help", no_argument, nullptr, 'h'},  {}};
  for (int letter; (letter = getopt_long(argc, argv, "clmw", options, nullptr)) != -1;) {
    switch (letter) {
      case 'c': want_bytes = true; break;
      case 'm': want_characters = true; break;
      case 'l': want_lines = true; break;
      case 'w': want_words = true; break;
      case 'h': return help();
      default: fputs("Try 'wc --help' for more information.\n", stderr); return 1;
    }
  }
  if (!want_lines && !want_words && !want_characters && !want_bytes) want_lines = want_words = want_bytes = true;

  static char *nobody[] = {nullptr};
  char **const names = optind < argc ? argv + optind : nobody;
  const int how_many = optind < argc ? argc - optind : 1;
  width = column_width(names, how_many);
  counts total = {};
  bool counted = true;
  for (int i = 0; i != how_many; ++i) counted = count_and_show(names[i], total) && counted;
  if (how_many > 1) show(total, "total");
  return finish(counted);
}
