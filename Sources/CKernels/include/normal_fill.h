// Normal numbers out of uniform ones, in place.
#ifndef ETUDE_NORMAL_FILL_H
#define ETUDE_NORMAL_FILL_H

#include <stdint.h>

/// Turns uniform numbers of [0, 1) into normal ones, in blocks of 16: the first eight of a block are the radii, the
/// other eight the angles. What is left of `count` beyond whole blocks stays as it is.
void etude_normal_fill_float32(float *data, int64_t count, float mean, float deviation);
void etude_normal_fill_float64(double *data, int64_t count, double mean, double deviation);

#endif
