// Normalisation of channels: statistics, the affine map, and their gradients.
#ifndef ETUDE_NORMALIZATION_H
#define ETUDE_NORMALIZATION_H

#include <stdint.h>

/// `count` x `channels` x `places` elements, contiguous, of float32 or float64 as `dtype` says.
/// What belongs to a channel is given in double precision; `weight` and `bias` may be null, for 1 and 0.
typedef struct {
  int64_t count, channels, places;
  int32_t dtype;
} etude_channels;

/// The mean of each channel and the sum of the squares of the distances from it.
void etude_channel_moments(const etude_channels *s, const void *input, double *mean, double *squares);

/// output = (input - mean) * scale * weight + bias
void etude_channel_affine(const etude_channels *s, const void *input, const double *mean, const double *scale,
                          const double *weight, const double *bias, void *output);

/// The mean and the variance of each of `rows` rows of `length` elements, rounded as the elements are.
void etude_row_moments(int32_t dtype, int64_t rows, int64_t length, const void *input, double *mean, double *variance);

/// output = (input - mean) * scale * weight + bias in each row, where `weight` and `bias` are rows themselves, or null.
void etude_row_affine(int32_t dtype, int64_t rows, int64_t length, const void *input, const double *mean,
                      const double *scale, const void *weight, const void *bias, void *output);

/// The sums of `gradient` and of `gradient * (input - mean)` over each channel.
void etude_channel_sums(const etude_channels *s, const void *gradient, const void *input, const double *mean,
                        double *sum, double *product);

/// output = (gradient - (input - mean) * slope - shift) * factor
void etude_channel_gradient(const etude_channels *s, const void *gradient, const void *input, const double *mean,
                            const double *slope, const double *shift, const double *factor, void *output);

#endif
