// Reductions that look at a whole lane at once: where the extreme is, mean and variance.
#include "clones.h"
#include "elementwise.h"
#include "reduction.h"

// The first extreme, or the first NaN when there is one.
#define EXTREME_LOOP(NAME, T, BETTER)                                                                        \
  static int NAME(int64_t n, char *const *data, const int64_t *s, const void *parameters) {                  \
    const etude_lane *lane = parameters;                                                                     \
    T *value = (T *)data[0];                                                                                 \
    int64_t *index = (int64_t *)data[1];                                                                     \
    const T *in = (const T *)data[2];                                                                        \
    for (int64_t j = 0; j < n; j++, value += s[0], index += s[1], in += s[2]) {                              \
      T best = in[0];                                                                                        \
      int64_t place = 0;                                                                                     \
      for (int64_t i = 1; i < lane->length && best == best; i++) {                                           \
        T x = in[i * lane->stride];                                                                          \
        if (BETTER || x != x) best = x, place = i;                                                           \
      }                                                                                                      \
      *value = best;                                                                                         \
      *index = place;                                                                                        \
    }                                                                                                        \
    return etude_ok;                                                                                         \
  }

#define EXTREMES(SUFFIX, T)                      \
  EXTREME_LOOP(argmax_##SUFFIX, T, x > best)     \
  EXTREME_LOOP(argmin_##SUFFIX, T, x < best)
EXTREMES(uint8, uint8_t)
EXTREMES(int32, int32_t)
EXTREMES(int64, int64_t)
EXTREMES(float32, float)
EXTREMES(float64, double)

// In two passes and in double precision: the mean, then the squares of the distances to it.
#define MOMENTS_LOOP(NAME, T)                                                                                \
  CLONES static int NAME(int64_t n, char *const *data, const int64_t *s, const void *parameters) {           \
    const etude_lane *lane = parameters;                                                                     \
    T *mean = (T *)data[0], *variance = (T *)data[1];                                                        \
    const T *in = (const T *)data[2];                                                                        \
    int64_t length = lane->length, stride = lane->stride;                                                    \
    for (int64_t j = 0; j < n; j++, mean += s[0], variance += s[1], in += s[2]) {                            \
      double sum = 0, squares = 0, rest = 0;                                                                 \
      {                                                                                                      \
        _Pragma("clang fp reassociate(on)") for (int64_t i = 0; i < length; i++) sum += in[i * stride];      \
      }                                                                                                      \
      double center = sum / (double)length;                                                                  \
      {                                                                                                      \
        _Pragma("clang fp reassociate(on)") for (int64_t i = 0; i < length; i++) {                           \
          double distance = in[i * stride] - center;                                                         \
          squares += distance * distance;                                                                    \
          rest += distance;                                                                                  \
        }                                                                                                    \
      }                                                                                                      \
      squares -= rest * rest / (double)length;                                                               \
      double divisor = (double)length - lane->correction;                                                    \
      *mean = (T)center;                                                                                     \
      *variance = (T)(squares / (divisor > 0 ? divisor : 0));                                                \
    }                                                                                                        \
    return etude_ok;                                                                                         \
  }

MOMENTS_LOOP(moments_float32, float)
MOMENTS_LOOP(moments_float64, double)

static const etude_loop loops[][etude_dtypes] = {
    {argmax_uint8, argmax_uint8, argmax_int32, argmax_int64, argmax_float32, argmax_float64},
    {argmin_uint8, argmin_uint8, argmin_int32, argmin_int64, argmin_float32, argmin_float64},
    {0, 0, 0, 0, moments_float32, moments_float64},
};

etude_loop etude_lane_loop(etude_lane_operation operation, int32_t dtype) {
  return dtype >= 0 && dtype < etude_dtypes && operation < etude_lane_count ? loops[operation][dtype] : 0;
}
