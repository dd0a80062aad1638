// Convolutions without patches: the images are laid out once, with zeros around, and every tap reads them in place.
//
// For kernels of several taps this moves a ninth, say, of what building patches moves. The wide vectors of AVX2 and
// AVX-512 are needed to make it worth while.
#ifndef ETUDE_CONVOLUTION_DIRECT_H
#define ETUDE_CONVOLUTION_DIRECT_H

#include <stdbool.h>

#include "convolution.h"

/// Whether a product of the convolution that makes `filters` channels goes faster without patches, on this processor.
bool direct_suits(const etude_convolution *g, int64_t filters);

int direct_convolve(const etude_convolution *g, const float *images, const float *weights, const float *bias,
                    float *results);
int direct_convolve_images(const etude_convolution *g, const float *results, const float *weights, float *images);
int direct_convolve_weights(const etude_convolution *g, const float *images, const float *results, float *weights);

#endif
