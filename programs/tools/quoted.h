// File names as coreutils write them in messages: as they are, or quoted so that a shell would read the same name.
// Does not belong here: the messages.
#pragma once
#include <stdlib.h>
#include <string.h>

// The text of one name; where there is no memory for it, the name as it is.
class quoted {
 public:
  // `also`: a character that asks for quotes beside those that a shell knows: the messages' own colon.
  explicit quoted(const char *name, char also = ':') : name_(name) {
    if (!needs_quotes(also)) return;
    // Four characters a byte, seven more where an escaped part begins and ends, two quotes.
    text_ = static_cast<char *>(malloc(strlen(name) * 11 + 3));
    if (text_ == nullptr) return;
    next_ = text_;
    if (strchr(name, '\'') != nullptr && may_stand_in_double_quotes())
      put_between('"');
    else
      put_between('\'');
    *next_ = '\0';
  }
  quoted(const quoted &) = delete;
  quoted &operator=(const quoted &) = delete;
  ~quoted() { free(text_); }

  const char *text() const { return text_ != nullptr ? text_ : name_; }

 private:
  // Of the C locale: what is no ASCII is not printed either.
  static bool is_printed(char byte) { return byte >= ' ' && byte <= '~'; }

  bool needs_quotes(char also) const {
    if (*name_ == '\0' || *name_ == '#' || *name_ == '~') return true;
    if (strcmp(name_, "{") == 0 || strcmp(name_, "}") == 0) return true;
    for (const char *each = name_; *each != '\0'; ++each)
      if (!is_printed(*each) || *each == also || strchr(" !\"$&'()*;<=>?[\\^`|", *each) != nullptr) return true;
    return false;
  }

  bool may_stand_in_double_quotes() const {
    for (const char *each = name_; *each != '\0'; ++each)
      if (!is_printed(*each) || strchr("!\"$&()*;<=>?[\\^`{|}", *each) != nullptr ||
          (strchr("#~", *each) != nullptr && each != name_))
        return false;
    return true;
  }

  void put(char byte) { *next_++ = byte; }
  void put(const char *text) {
    while (*text != '\0') put(*text++);
  }

  // What is not printed stands in a part of its own, $'\n'; a quote between two parts, \'.
  void put_between(char quote) {
    bool escaped = false;
    put(quote);
    for (const char *each = name_; *each != '\0'; ++each) {
      if (is_printed(*each)) {
        if (escaped && *each != '\'') put("''");
        if (escaped && *each == '\'') put('\'');
        if (*each == '\'' && quote == '\'')
          put(escaped ? "\\''" : "'\\''");
        else
          put(*each);
        escaped = false;
      } else {
        if (!escaped) put("'$'");
        put_escape(*each);
        escaped = true;
      }
    }
    put(quote);
  }

  void put_escape(char byte) {
    put('\\');
    if (byte >= '\a' && byte <= '\r') {
      put("abtnvfr"[byte - '\a']);
      return;
    }
    const auto value = static_cast<unsigned char>(byte);
    for (int shift = 6; shift >= 0; shift -= 3) put(static_cast<char>('0' + (value >> shift & 7)));
  }

  const char *name_;
  char *text_ = nullptr;
  char *next_ = nullptr;
};
