#include "CLessons.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char batchnorm[] = {
#embed "../../lessons/01-batchnorm.md"
};

static const unsigned char checking[] = {
#embed "checking.py"
};

#define LESSON(file, array) {"lessons/" file, array, sizeof array}

static const etude_lesson_file lessons[] = {
  LESSON("01-batchnorm.md", batchnorm),
};

etude_lesson_file etude_checking_module(void) {
  return (etude_lesson_file){"<checking>", checking, sizeof checking};
}

long etude_lesson_count(void) { return sizeof lessons / sizeof lessons[0]; }

etude_lesson_file etude_lesson(long index) { return lessons[index]; }
