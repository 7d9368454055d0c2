// An integer at the start of a text, as strtol(3) and atoi(3) read it.
// Does not belong here: errno (strtol.cpp), or floating point.
#pragma once

namespace shoji {

struct parsed_integer {
  unsigned long value;  // negated already, or the nearest that is in range
  const char *end;      // behind the last digit; the whole text's start if there is no digit
  bool out_of_range;
};

// What a character is worth as a digit; more than any base if it is none. Without a branch: in hexadecimal, whether a
// digit is a letter is nothing that a processor foresees.
[[gnu::always_inline]] inline unsigned digit(char character) {
  const unsigned decimal = static_cast<unsigned>(character) - '0';
  const unsigned letter = (static_cast<unsigned>(character) | 0x20) - 'a';
  const unsigned if_letter = -unsigned{letter < 26};
  return ((letter + 10) & if_letter) | ((decimal | -unsigned{decimal >= 10}) & ~if_letter);
}

// White space, a sign, an optional 0x for base 16 and 0b for base 2, digits. `base` is 2 to 36, or 0: 16 after 0x, 2
// after 0b, 8 after 0, else 10.
// `highest` and `lowest` are the sizes of the largest and of the smallest number in range.
[[gnu::always_inline]] inline parsed_integer parse_integer(const char *text, unsigned base, unsigned long highest,
                                                           unsigned long lowest) {
  const char *at = text;
  while (*at == ' ' || static_cast<unsigned>(*at) - '\t' < 5) ++at;
  const bool negative = *at == '-';
  at += negative | (*at == '+');
  if ((base == 0 || base == 2 || base == 16) && at[0] == '0') {
    const unsigned prefixed = (at[1] | 0x20) == 'x' ? 16 : (at[1] | 0x20) == 'b' ? 2 : 0;
    if (prefixed != 0 && (base == 0 || base == prefixed) && digit(at[2]) < prefixed) {
      at += 2;
      base = prefixed;
    }
  }
  if (base == 0) base = *at == '0' ? 8 : 10;

  const unsigned long limit = negative ? lowest : highest;
  const char *const digits = at;
  parsed_integer number{0, text, false};
  // Most numbers are short, and most are decimal: 18 digits fit then, and 12 in every base.
  if (base == 10) {
    for (unsigned next; at != digits + 18 && (next = static_cast<unsigned>(*at) - '0') < 10; ++at)
      number.value = number.value * 10 + next;
  } else {
    for (unsigned next; at != digits + 12 && (next = digit(*at)) < base; ++at)
      number.value = number.value * base + next;
  }
  for (unsigned next; (next = digit(*at)) < base; ++at) {
    if (__builtin_mul_overflow(number.value, base, &number.value) ||
        __builtin_add_overflow(number.value, next, &number.value) || number.value > limit)
      number.out_of_range = true;
  }
  if (at != digits) number.end = at;
  if (number.out_of_range) {
    number.value = limit;
    // The nearest to a negative number past an unsigned type is its largest, as strtoul(3) has it.
    if (limit == ~0ul) return number;
  }
  if (negative) number.value = -number.value;
  return number;
}

}  // namespace shoji
