#include <string.h>

#include "convolution_blocks.h"
#include "nest.h"

// Runs BODY for every product of the definition; `result`, `image` and `weight` are where its operands are.
#define FOR_EACH_PRODUCT(BODY)                                                                                       \
  int64_t depth = g->channels / g->groups, filters = g->filters / g->groups;                                         \
  for (int64_t n = 0; n < g->count; n++)                                                                             \
    for (int64_t m = 0; m < g->filters; m++)                                                                         \
      for (int64_t c = 0; c < depth; c++)                                                                            \
        for (int64_t i = 0; i < g->kernel_height; i++)                                                               \
          for (int64_t j = 0; j < g->kernel_width; j++) {                                                            \
            int64_t weight = ((m * depth + c) * g->kernel_height + i) * g->kernel_width + j;                         \
            int64_t plane = n * g->channels + m / filters * depth + c, top, bottom, low, high;                       \
            int64_t y = i * g->dilation_y - g->top, x = j * g->dilation_x - g->left;                                 \
            valid_range(y, g->stride_y, g->height, g->rows, &top, &bottom);                                          \
            valid_range(x, g->stride_x, g->width, g->columns, &low, &high);                                          \
            for (int64_t r = top; r < bottom; r++)                                                                   \
              for (int64_t k = low; k < high; k++) {                                                                 \
                int64_t image = (plane * g->height + r * g->stride_y + y) * g->width + k * g->stride_x + x;          \
                int64_t result = ((n * g->filters + m) * g->rows + r) * g->columns + k;                              \
                BODY                                                                                                 \
              }                                                                                                      \
          }

int etude_convolve_int64(const etude_convolution *g, const int64_t *images, const int64_t *weights,
                         const int64_t *bias, int64_t *results) {
  int64_t places = g->rows * g->columns, total = g->count * g->filters * places;
  for (int64_t q = 0; q < total; q++) results[q] = bias ? bias[q / places % g->filters] : 0;
  FOR_EACH_PRODUCT(results[result] += images[image] * weights[weight];)
  return etude_ok;
}

int etude_convolve_images_int64(const etude_convolution *g, const int64_t *results, const int64_t *weights,
                                int64_t *images) {
  memset(images, 0, (size_t)(g->count * g->channels * g->height * g->width) * sizeof(int64_t));
  FOR_EACH_PRODUCT(images[image] += results[result] * weights[weight];)
  return etude_ok;
}
