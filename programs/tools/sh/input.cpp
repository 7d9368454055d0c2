// Reading command lines, and the prompt.
// Does not belong here: what Ctrl-C does to the shell (main.cpp sets the handler that ends ppoll and read with EINTR).
#include "input.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>
#include "shell.h"

int input::peek() {
  if (text_ != nullptr) return *text_ != '\0' ? static_cast<unsigned char>(*text_) : end;
  if (next_ != count_) return static_cast<unsigned char>(buffer_[next_]);
  return ended_ != 0 ? ended_ : fill();
}

void input::skip() {
  is_continued_ = true;
  if (text_ != nullptr) {
    ++text_;
    return;
  }
  at_line_start_ = buffer_[next_] == '\n';
  ++next_;
}

// Shows the prompt, and waits until something was typed. False where it was Ctrl-C: that may come at any moment from
// the prompt on, so it is let in only while we wait.
bool input::wait_at_prompt() {
  sigset_t interrupt, before;
  sigemptyset(&interrupt);
  sigaddset(&interrupt, SIGINT);
  sigprocmask(SIG_BLOCK, &interrupt, &before);
  const char *const prompt = is_continued_ ? "> " : "$ ";
  static_cast<void>(write(STDERR_FILENO, prompt, 2) < 0);  // who sees no prompt can still type
  sigset_t awake = before;
  sigdelset(&awake, SIGINT);
  pollfd terminal = {fd_, POLLIN, 0};
  const bool typed = ppoll(&terminal, 1, nullptr, &awake) >= 0 || errno != EINTR;
  sigprocmask(SIG_SETMASK, &before, nullptr);
  return typed;
}

// A byte of 0 is none of a command's: it is left out.
int input::fill() {
  if (state.interactive && at_line_start_ && !wait_at_prompt()) return ended_ = interrupted;
  for (;;) {
    const ssize_t length = read(fd_, buffer_, step_);
    if (length < 0 && errno == EINTR && state.interactive) {
      at_line_start_ = true;
      return ended_ = interrupted;
    }
    if (length < 0 && errno == EINTR) continue;
    if (length < 0) complain("%s", strerror(errno));
    if (length <= 0) return ended_ = end;
    next_ = count_ = 0;
    for (ssize_t i = 0; i != length; ++i)
      if (buffer_[i] != '\0') buffer_[count_++] = buffer_[i];
    if (count_ != 0) return static_cast<unsigned char>(buffer_[0]);
  }
}

void input::skip_line() {
  if (text_ == nullptr && at_line_start_) return;
  for (int each = peek(); each >= 0; each = peek()) {
    skip();
    if (each == '\n') return;
  }
}
