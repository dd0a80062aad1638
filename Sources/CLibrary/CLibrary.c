#include "CLibrary.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char torch[] = {
#embed "../Library/modules/torch/__init__.py"
};

static const unsigned char torch_autograd[] = {
#embed "../Library/modules/torch/autograd/__init__.py"
};

static const unsigned char torch_autograd_grad_mode[] = {
#embed "../Library/modules/torch/autograd/grad_mode.py"
};

static const unsigned char etude[] = {
#embed "../Library/modules/etude/__init__.py"
};

static const unsigned char etude_data[] = {
#embed "../Library/modules/etude/data.py"
};

// 65 bytes a picture: 64 pixels from 0 to 16, row by row, and the digit that it is.
static const unsigned char digits[] = {
#embed "digits.bin"
};

#define MODULE(name, array) {name, array, sizeof array}

static const etude_library_file modules[] = {
  MODULE("etude", etude),
  MODULE("etude.data", etude_data),
  MODULE("torch", torch),
  MODULE("torch.autograd", torch_autograd),
  MODULE("torch.autograd.grad_mode", torch_autograd_grad_mode),
};

long etude_library_count(void) { return sizeof modules / sizeof modules[0]; }

etude_library_file etude_library(long index) { return modules[index]; }

const unsigned char *etude_digits(void) { return digits; }

size_t etude_digits_count(void) { return sizeof digits; }
