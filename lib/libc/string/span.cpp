// Characters of a set, and words between them: strspn, strtok and their kin.
// Does not belong here: the search for a single character (find.cpp).
#include <stdint.h>
#include <string.h>

namespace {

// A bit for each of the 256 characters.
class character_set {
 public:
  explicit character_set(const char *characters) {
    for (; *characters; ++characters) add(*characters);
  }

  void add(char character) {
    const auto bit = static_cast<unsigned char>(character);
    bits_[bit / 64] |= uint64_t{1} << (bit % 64);
  }

  bool has(char character) const {
    const auto bit = static_cast<unsigned char>(character);
    return bits_[bit / 64] >> (bit % 64) & 1;
  }

 private:
  uint64_t bits_[4] = {};
};

// strtok_r under a name that no program can take.
char *next_word(char *text, const char *separators, char **place) {
  if (!text) text = *place;
  text += strspn(text, separators);
  char *const end = text + strcspn(text, separators);
  *place = end;
  if (end == text) return nullptr;
  if (*end) *(*place)++ = 0;
  return text;
}

char *strtok_place;

}  // namespace

extern "C" {

size_t strspn(const char *text, const char *set) {
  const character_set members(set);
  size_t length = 0;
  while (members.has(text[length])) ++length;
  return length;
}

size_t strcspn(const char *text, const char *set) {
  character_set stops(set);
  stops.add(0);
  size_t length = 0;
  while (!stops.has(text[length])) ++length;
  return length;
}

char *strpbrk(const char *text, const char *set) {
  text += strcspn(text, set);
  return *text ? const_cast<char *>(text) : nullptr;
}

char *strtok_r(char *text, const char *separators, char **place) { return next_word(text, separators, place); }

char *strtok(char *text, const char *separators) { return next_word(text, separators, &strtok_place); }

char *strsep(char **text, const char *separators) {
  char *const word = *text;
  if (!word) return nullptr;
  char *const end = word + strcspn(word, separators);
  *text = *end ? end + 1 : nullptr;
  *end = 0;
  return word;
}

}  // extern "C"
