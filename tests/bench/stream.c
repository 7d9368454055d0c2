/* Streams: bytes and lines through a buffer, into a file and out of it.
 * Does not belong here: formatted output (text.c). */
#include <stdio.h>
#include <stdlib.h>
#include "measure.h"

enum { bytes = 65536, line = 64, piece = 16 };

static FILE *file;
static char text[2 * line];

static void write_bytes(void) {
  for (int i = 0; i < bytes; ++i) putc(i % line == line - 1 ? '\n' : 'a', file);
}

static void read_bytes(void) {
  for (int i = 0; i < bytes; ++i) getc(file);
}

static void write_lines(void) {
  for (int i = 0; i < bytes / line; ++i) fputs(text, file);
}

static void read_lines(void) {
  for (int i = 0; i < bytes / line; ++i) fgets(text, sizeof text, file);
}

static void write_pieces(void) {
  for (int i = 0; i < bytes / piece; ++i) fwrite(text, 1, piece, file);
}

static void read_pieces(void) {
  for (int i = 0; i < bytes / piece; ++i) fread(text, 1, piece, file);
}

static void measure_all(void) {
  file = tmpfile();
  if (!file) exit(1);
  MEASURE("putc", bytes, rewind(file), write_bytes());
  MEASURE("getc", bytes, rewind(file), read_bytes());
  MEASURE("fgets, 64 bytes", bytes / line, rewind(file), read_lines());
  MEASURE("fputs, 64 bytes", bytes / line, rewind(file), write_lines());
  MEASURE("fwrite, 16 bytes", bytes / piece, rewind(file), write_pieces());
  MEASURE("fread, 16 bytes", bytes / piece, rewind(file), read_pieces());
}
