// Convolution of images, and the two products that its gradients are made of.
#ifndef ETUDE_CONVOLUTION_H
#define ETUDE_CONVOLUTION_H

#include <stdint.h>

/// The sizes of a convolution. Images are `count` x `channels` x `height` x `width`, results `count` x `filters` x
/// `rows` x `columns`, weights `filters` x `channels / groups` x `kernel_height` x `kernel_width`; all contiguous.
/// The element of a result at (r, c) meets the images at (r * stride - top + i * dilation, …); what lies outside is 0.
typedef struct {
  int64_t count, channels, height, width;
  int64_t filters, rows, columns;
  int64_t kernel_height, kernel_width;
  int64_t stride_y, stride_x, dilation_y, dilation_x;
  int64_t top, left;
  int64_t groups;
} etude_convolution;

/// results = images * weights + bias; `bias` may be null. Each returns `etude_ok` or `etude_out_of_memory`.
int etude_convolve_float32(const etude_convolution *g, const float *images, const float *weights, const float *bias,
                           float *results);
int etude_convolve_float64(const etude_convolution *g, const double *images, const double *weights,
                           const double *bias, double *results);
/// The same for integers, which wrap around.
int etude_convolve_int64(const etude_convolution *g, const int64_t *images, const int64_t *weights,
                         const int64_t *bias, int64_t *results);

/// The adjoint in the images: spreads each result over the elements that it was made of.
int etude_convolve_images_float32(const etude_convolution *g, const float *results, const float *weights,
                                  float *images);
int etude_convolve_images_float64(const etude_convolution *g, const double *results, const double *weights,
                                  double *images);
int etude_convolve_images_int64(const etude_convolution *g, const int64_t *results, const int64_t *weights,
                                int64_t *images);

/// The adjoint in the weights: the sum of products of results and the elements that they were made of.
int etude_convolve_weights_float32(const etude_convolution *g, const float *images, const float *results,
                                   float *weights);
int etude_convolve_weights_float64(const etude_convolution *g, const double *images, const double *results,
                                   double *weights);

#endif
