/* Two thousand children, some of them at once.
   Does not belong here: anything that they do. */
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
  for (int count = 1; count <= 2000; ++count) {
    if (fork() == 0) _exit(7);
    while (count % 20 == 0 && wait(0) > 0) {
    }
  }
}
