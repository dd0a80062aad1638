#include "normalization.h"

#include "clones.h"
#include "elementwise.h"
#include "threads.h"

typedef struct {
  const etude_channels *s;
  const void *input, *gradient;
  const double *mean, *scale, *weight, *bias;
  double *a, *b;
  void *output;
} channel_work;

#define T float
#define TYPED(name) name##_float32
#include "normalization_typed.h"
#undef T
#undef TYPED
#define T double
#define TYPED(name) name##_float64
#include "normalization_typed.h"

#define RUN(NAME, WORK)                                                                                          \
  do {                                                                                                           \
    channel_work work = WORK;\
    int64_t size = s->count * s->places;                                                                         \
    etude_parallel(s->channels, 16384 / (size < 1 ? 1 : size > 16384 ? 16384 : size),                            \
                   s->dtype == etude_float32 ? NAME##_float32 : NAME##_float64, &work);            \
  } while (0)

void etude_channel_moments(const etude_channels *s, const void *input, double *mean, double *squares) {
  RUN(moments, ((channel_work){.s = s, .input = input, .a = mean, .b = squares}));
}

void etude_channel_affine(const etude_channels *s, const void *input, const double *mean, const double *scale,
                          const double *weight, const double *bias, void *output) {
  RUN(affine, ((channel_work){.s = s,
                              .input = input,
                              .mean = mean,
                              .scale = scale,
                              .weight = weight,
                              .bias = bias,
                              .output = output}));
}

void etude_channel_sums(const etude_channels *s, const void *gradient, const void *input, const double *mean,
                        double *sum, double *product) {
  RUN(sums, ((channel_work){.s = s, .input = input, .gradient = gradient, .mean = mean, .a = sum, .b = product}));
}

void etude_channel_gradient(const etude_channels *s, const void *gradient, const void *input, const double *mean,
                            const double *slope, const double *shift, const double *factor, void *output) {
  RUN(gradients, ((channel_work){.s = s,
                                 .input = input,
                                 .gradient = gradient,
                                 .mean = mean,
                                 .scale = slope,
                                 .bias = shift,
                                 .weight = factor,
                                 .output = output}));
}
