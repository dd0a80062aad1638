#include "CLessons.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char tensors[] = {
#embed "../../lessons/01-tensors.md"
};

static const unsigned char autograd[] = {
#embed "../../lessons/02-autograd.md"
};

static const unsigned char linear[] = {
#embed "../../lessons/03-linear.md"
};

static const unsigned char fitting[] = {
#embed "../../lessons/04-fitting.md"
};

static const unsigned char layers[] = {
#embed "../../lessons/05-layers.md"
};

static const unsigned char convolution[] = {
#embed "../../lessons/06-convolution.md"
};

static const unsigned char lenet[] = {
#embed "../../lessons/07-lenet.md"
};

static const unsigned char batchnorm[] = {
#embed "../../lessons/08-batchnorm.md"
};

static const unsigned char networks[] = {
#embed "../../lessons/09-networks.md"
};

static const unsigned char residual[] = {
#embed "../../lessons/10-residual.md"
};

static const unsigned char dense[] = {
#embed "../../lessons/11-dense.md"
};

static const unsigned char transition[] = {
#embed "../../lessons/12-transition.md"
};

static const unsigned char variants[] = {
#embed "../../lessons/13-variants.md"
};

static const unsigned char checking[] = {
#embed "checking.py"
};

#define LESSON(file, array) {"lessons/" file, array, sizeof array}

static const etude_lesson_file lessons[] = {
  LESSON("01-tensors.md", tensors),
  LESSON("02-autograd.md", autograd),
  LESSON("03-linear.md", linear),
  LESSON("04-fitting.md", fitting),
  LESSON("05-layers.md", layers),
  LESSON("06-convolution.md", convolution),
  LESSON("07-lenet.md", lenet),
  LESSON("08-batchnorm.md", batchnorm),
  LESSON("09-networks.md", networks),
  LESSON("10-residual.md", residual),
  LESSON("11-dense.md", dense),
  LESSON("12-transition.md", transition),
  LESSON("13-variants.md", variants),
};

etude_lesson_file etude_checking_module(void) {
  return (etude_lesson_file){"<checking>", checking, sizeof checking};
}

long etude_lesson_count(void) { return sizeof lessons / sizeof lessons[0]; }

etude_lesson_file etude_lesson(long index) { return lessons[index]; }
