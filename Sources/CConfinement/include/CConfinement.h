#ifndef ETUDE_CCONFINEMENT_H
#define ETUDE_CCONFINEMENT_H

// Each takes effect for the rest of the process's life and can't be undone from within. The result is 0, or the error
// with which the kernel refused.

/// Closes every descriptor from `first` on.
int etude_close_descriptors(unsigned first);

/// The process is killed when the thread that started it ends.
int etude_die_with_parent(void);

/// No program that the process might execute gains rights; the two calls below need it.
int etude_renounce_privileges(void);

/// Takes every file, and the network where the kernel's Landlock knows it, away.
int etude_renounce_files(void);

/// Refuses every system call but those of a program that only computes: memory, threads of its own, clocks, and
/// writing to descriptors that are open already and numbered `first_writable` to `last_writable`.
int etude_renounce_system_calls(unsigned first_writable, unsigned last_writable);

#endif
