#define T float
#define TYPED(name) name##_float32
#define GEMM etude_sgemm
#include "convolution_typed.h"

#include "convolution_direct.h"

int etude_convolve_float32(const etude_convolution *g, const float *images, const float *weights, const float *bias,
                           float *results) {
  if (is_depthwise(g)) return depthwise_float32(g, images, weights, bias, results);
  if (direct_suits(g, g->filters)) return direct_convolve(g, images, weights, bias, results);
  return patched_float32(g, images, weights, bias, results);
}

int etude_convolve_images_float32(const etude_convolution *g, const float *results, const float *weights,
                                  float *images) {
  if (is_depthwise(g)) return depthwise_images_float32(g, results, weights, images);
  if (g->channels >= 4 && direct_suits(g, g->channels)) return direct_convolve_images(g, results, weights, images);
  return patched_images_float32(g, results, weights, images);
}

int etude_convolve_weights_float32(const etude_convolution *g, const float *images, const float *results,
                                   float *weights) {
  if (is_depthwise(g)) return depthwise_weights_float32(g, images, results, weights);
  if (g->filters <= 96 && direct_suits(g, g->filters)) {
    int status = direct_convolve_weights(g, images, results, weights);
    bool is_clean = true;
    for (int64_t i = 0; i < g->filters * g->channels * taps_of(g); i++) is_clean &= weights[i] == weights[i];
    // An infinity among the images meets the zeros of the gaps; only patches then tell NaN from infinity.
    if (status != etude_ok || is_clean) return status;
  }
  return patched_weights_float32(g, images, results, weights);
}
