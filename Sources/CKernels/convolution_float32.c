#define T float
#define TYPED(name) name##_float32
#define GEMM etude_sgemm
#include "convolution_typed.h"
