#ifndef ETUDE_CCONFINEMENT_PROBE_H
#define ETUDE_CCONFINEMENT_PROBE_H

/// The deeds that a confined process tries, a bit each in what `etude_probe` returns.
enum {
  etude_opened_file = 1,
  etude_opened_socket = 2,
  etude_forked = 4,
  etude_executed = 8,
  etude_signalled_parent = 16,
  etude_mapped_code = 32,
  etude_traced = 64,
};

/// What a process can do: confined by the functions that grading uses, or not at all. -1 where none could be started,
/// -2 where the kernel refused to confine it.
int etude_probe(int confined_by_filter, int confined_by_landlock);

/// Whether a confined process can still compute: allocate, start a thread, read the clock, write to its channel.
int etude_can_compute(void);

#endif
