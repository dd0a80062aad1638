#define T double
#define TYPED(name) name##_float64
#define GEMM etude_dgemm
#include "convolution_typed.h"

int etude_convolve_float64(const etude_convolution *g, const double *images, const double *weights,
                           const double *bias, double *results) {
  if (is_depthwise(g)) return depthwise_float64(g, images, weights, bias, results);
  return patched_float64(g, images, weights, bias, results);
}

int etude_convolve_images_float64(const etude_convolution *g, const double *results, const double *weights,
                                  double *images) {
  if (is_depthwise(g)) return depthwise_images_float64(g, results, weights, images);
  return patched_images_float64(g, results, weights, images);
}

int etude_convolve_weights_float64(const etude_convolution *g, const double *images, const double *results,
                                   double *weights) {
  if (is_depthwise(g)) return depthwise_weights_float64(g, images, results, weights);
  return patched_weights_float64(g, images, results, weights);
}
