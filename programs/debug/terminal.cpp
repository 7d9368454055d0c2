// Hands the terminal to the program's process group and back.
// Does not belong here: what the keys do to a line (the kernel's terminal does that).
#include "terminal.h"
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

namespace debug {

namespace {

bool ours;               // we were in the foreground when we began
volatile pid_t running;  // while it runs; 0 while it is stopped
volatile bool prompting;
volatile bool interrupted;  // between the two, by a SIGINT that the program is to get when it runs

constexpr char prompt_text[] = "(debug) ";

// Ctrl-C at the prompt forgets the line, as the terminal does, and no more. A SIGINT that somebody sends while the
// program runs goes to the program.
void interrupt(int) {
  constexpr char quit[] = "Quit\n";
  if (running != 0) {
    kill(running, SIGINT);
  } else if (prompting && write(STDOUT_FILENO, quit, sizeof quit - 1) > 0) {
    static_cast<void>(write(STDOUT_FILENO, prompt_text, sizeof prompt_text - 1));
  } else {
    interrupted = true;
  }
}

}  // namespace

void prompt() {
  interrupted = false;
  prompting = true;  // before it is seen: who sees it may type Ctrl-C
  fputs(prompt_text, stdout);
  fflush(stdout);
}

void prompt_is_answered() { prompting = false; }

void prepare_terminal() {
  ours = tcgetpgrp(STDIN_FILENO) == getpgrp();
  struct sigaction action {};
  action.sa_handler = interrupt;
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, nullptr);
  signal(SIGTTOU, SIG_IGN);  // who takes the terminal back is in the background then
}

void give_terminal(pid_t group) {
  running = group;
  if (interrupted) kill(group, SIGINT);
  interrupted = false;
  if (ours) tcsetpgrp(STDIN_FILENO, group);
}

void take_terminal() {
  running = 0;
  if (ours) tcsetpgrp(STDIN_FILENO, getpgrp());
}

}  // namespace debug
