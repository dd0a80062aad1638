// The standard modules that are written in the language itself, inside the binary.

#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} etude_module_file;

long etude_module_count(void);

// The module at an index below etude_module_count().
etude_module_file etude_module(long index);
