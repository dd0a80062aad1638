// The files of lessons/ and the module that checks answers, inside the binary.

#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} etude_lesson_file;

long etude_lesson_count(void);

// The lesson at an index below etude_lesson_count(), in the order of their names.
etude_lesson_file etude_lesson(long index);

// What a check does in the language itself.
etude_lesson_file etude_checking_module(void);
