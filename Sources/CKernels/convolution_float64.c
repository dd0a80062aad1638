#define T double
#define TYPED(name) name##_float64
#define GEMM etude_dgemm
#include "convolution_typed.h"
