// The kinds of characters, and letters in their other case, in ASCII, which is all that the locale "C" knows.
// Does not belong here: comparing text without case (strings).
#include <ctype.h>

namespace {

bool is_between(int character, int low, int high) {
  return static_cast<unsigned>(character) - static_cast<unsigned>(low) <= static_cast<unsigned>(high - low);
}

bool is_lower(int character) { return is_between(character, 'a', 'z'); }
bool is_upper(int character) { return is_between(character, 'A', 'Z'); }
bool is_digit(int character) { return is_between(character, '0', '9'); }
bool is_letter(int character) { return is_lower(character | 0x20); }

}  // namespace

extern "C" {

int isdigit(int character) { return is_digit(character); }
int islower(int character) { return is_lower(character); }
int isupper(int character) { return is_upper(character); }
int isalpha(int character) { return is_letter(character); }
int isalnum(int character) { return is_letter(character) || is_digit(character); }
int isxdigit(int character) { return is_digit(character) || is_between(character | 0x20, 'a', 'f'); }
int isblank(int character) { return character == ' ' || character == '\t'; }
int isspace(int character) { return character == ' ' || is_between(character, '\t', '\r'); }
int iscntrl(int character) { return is_between(character, 0, 0x1f) || character == 0x7f; }
int isprint(int character) { return is_between(character, ' ', '~'); }
int isgraph(int character) { return is_between(character, '!', '~'); }
int ispunct(int character) { return is_between(character, '!', '~') && !is_letter(character) && !is_digit(character); }

int tolower(int character) { return is_upper(character) ? character + ('a' - 'A') : character; }
int toupper(int character) { return is_lower(character) ? character - ('a' - 'A') : character; }

int isascii(int character) { return is_between(character, 0, 0x7f); }
int toascii(int character) { return character & 0x7f; }

}  // extern "C"
