/* Runs a program's C driver when Go's main has returned: nothing in Go calls it, as nothing in Go calls a callback. */
extern void drive_events(void);

__attribute__((destructor)) static void after_main(void) {
    drive_events();
}
