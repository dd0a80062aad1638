// The programs that `etude bench` times, inside the binary.

#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} etude_benchmark_file;

long etude_benchmark_count(void);

// The program at an index below etude_benchmark_count().
etude_benchmark_file etude_benchmark(long index);
