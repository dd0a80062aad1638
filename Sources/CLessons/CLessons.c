#include "CLessons.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char batchnorm[] = {
#embed "../../lessons/01-batchnorm.md"
};

#define LESSON(file, array) {"lessons/" file, array, sizeof array}

static const etude_lesson_file lessons[] = {
  LESSON("01-batchnorm.md", batchnorm),
};

long etude_lesson_count(void) { return sizeof lessons / sizeof lessons[0]; }

etude_lesson_file etude_lesson(long index) { return lessons[index]; }
