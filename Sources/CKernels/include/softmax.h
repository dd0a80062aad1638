// Softmax and its logarithm.
#ifndef ETUDE_SOFTMAX_H
#define ETUDE_SOFTMAX_H

#include <stdbool.h>
#include <stdint.h>

/// exp(x) over its sum along the middle of `outer` x `length` x `inner` floats, or the logarithm of that. The order of the
/// additions and the roundings are those of PyTorch's SoftMaxKernel.cpp, which has another when the dimension is the last.
void etude_softmax_float32(int64_t outer, int64_t length, int64_t inner, bool is_last, const float *input,
                           float *output, bool logarithm);

#endif
