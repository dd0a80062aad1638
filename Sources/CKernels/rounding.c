// Roots, reciprocals and rounding.
#include <math.h>

#include "elementwise_loops.h"
#include "tables.h"

#define FOR_FLOATS(OP, E32, E64) \
  UNARY_LOOP(OP##_float32, float, float, E32) \
  UNARY_LOOP(OP##_float64, double, double, E64)

FOR_FLOATS(sqrt, __builtin_sqrtf(x), __builtin_sqrt(x))

#if defined(__x86_64__)

typedef float four __attribute__((vector_size(16)));

// One step of Newton's method from the processor's estimate of 1 / sqrt(x): in one of six cases the neighbour of the nearest
// float, and what PyTorch's wheels give on AMD's processors.
static four estimated_sqrt(four x) {
  four y = __builtin_ia32_rsqrtps(x), root = x * y, half = y * 0.5f, error = 0.5f - half * root;
  root += root * error;
  half += half * error;
  root += (x - root * root) * half;
  for (int l = 0; l < 4; l++)
    if (!(x[l] >= 0x1p-126f && x[l] < __builtin_inff())) root[l] = __builtin_sqrtf(x[l]);
  return root;
}

static int sqrt_as_pytorch(int64_t n, char *const *data, const int64_t *s, const void *parameters) {
  if (!__builtin_cpu_is("amd")) return sqrt_float32(n, data, s, parameters);
  float *out = (float *)data[0];
  const float *in = (const float *)data[1];
  for (int64_t i = 0; i < n; i += 4) {
    four x = {1, 1, 1, 1};
    int64_t count = n - i < 4 ? n - i : 4;
    for (int64_t l = 0; l < count; l++) x[l] = in[(i + l) * s[1]];
    x = estimated_sqrt(x);
    for (int64_t l = 0; l < count; l++) out[(i + l) * s[0]] = x[l];
  }
  return etude_ok;
}

#else
#define sqrt_as_pytorch sqrt_float32
#endif

FOR_FLOATS(rsqrt, 1.0f / __builtin_sqrtf(x), 1.0 / __builtin_sqrt(x))
FOR_FLOATS(reciprocal, 1.0f / x, 1.0 / x)
FOR_FLOATS(floor, __builtin_floorf(x), __builtin_floor(x))
FOR_FLOATS(ceil, __builtin_ceilf(x), __builtin_ceil(x))
FOR_FLOATS(trunc, __builtin_truncf(x), __builtin_trunc(x))
FOR_FLOATS(round, __builtin_rintf(x), __builtin_rint(x))
FOR_FLOATS(frac, x - __builtin_truncf(x), x - __builtin_trunc(x))

const loops_by_dtype rounding_loops[] = {
    {0, 0, 0, 0, sqrt_as_pytorch, sqrt_float64}, FLOATS(rsqrt), FLOATS(reciprocal), FLOATS(floor),
    FLOATS(ceil), FLOATS(trunc), FLOATS(round),      FLOATS(frac),
};
