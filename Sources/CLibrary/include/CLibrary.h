// The modules of the torch family and of etude that are written in the language, inside the binary.

#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} etude_library_file;

long etude_library_count(void);

// The module at an index below etude_library_count().
etude_library_file etude_library(long index);

// The UCI digits, and how many bytes they are.
const unsigned char *etude_digits(void);
size_t etude_digits_count(void);
