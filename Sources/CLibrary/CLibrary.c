#include "CLibrary.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// 65 bytes a picture: 64 pixels from 0 to 16, row by row, and the digit that it is.
static const unsigned char digits[] = {
#embed "digits.bin"
};

const unsigned char *etude_digits(void) { return digits; }

size_t etude_digits_count(void) { return sizeof digits; }
