/* Nothing: what every program has. Does not belong here: a call of the library. */
int main(void) { return 0; }
