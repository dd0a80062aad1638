// Pooling: the greatest or the mean of the elements in windows of images.
#ifndef ETUDE_POOLING_H
#define ETUDE_POOLING_H

#include <stdint.h>

/// The windows along one dimension. Result i is made of the elements starts[i], starts[i] + step, … before ends[i];
/// of a mean, it is divided by weights[i].
typedef struct {
  int64_t size, count, step;
  const int64_t *starts, *ends, *weights;
} etude_windows;

/// `planes` images of `rows.size` x `columns.size`, with results of `rows.count` x `columns.count`; contiguous.
typedef struct {
  int64_t planes;
  etude_windows rows, columns;
  double divisor;  // of a mean, for all windows; 0 to take the weights
} etude_pooling;

/// The first greatest element of each window (or NaN), and its index in the image. For float32, float64 and int64.
void etude_max_pool(const etude_pooling *p, int32_t dtype, const void *images, void *results, int64_t *indices);

/// The mean of each window, and its adjoint: each result spread over its window. For float32, float64 and int64.
void etude_mean_pool(const etude_pooling *p, int32_t dtype, const void *images, void *results);
void etude_mean_pool_spread(const etude_pooling *p, int32_t dtype, const void *results, void *images);

/// images[plane][indices] += results, from 0; and results = images[plane][indices]. For float32 and float64.
void etude_pool_scatter(const etude_pooling *p, int32_t dtype, const void *results, const int64_t *indices, void *images);
void etude_pool_gather(const etude_pooling *p, int32_t dtype, const void *images, const int64_t *indices, void *results);

#endif
