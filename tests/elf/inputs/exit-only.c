/* The least program there is. Does not belong here: anything that could want something of the library. */
int main(void) { return 0; }
