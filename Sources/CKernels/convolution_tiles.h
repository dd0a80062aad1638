// The inner loops of convolutions in planes, for the processor's width of vectors.
#ifndef ETUDE_CONVOLUTION_TILES_H
#define ETUDE_CONVOLUTION_TILES_H

#include <stdint.h>

enum { tile_places = 48, most_filters = 8, most_rows = 4, most_columns = 6 };

/// What a tile reads: for each channel and tap a weight of each filter and a shifted plane.
typedef struct {
  int64_t channels, taps;
  int64_t weights_apart, planes_apart;  // from channel to channel
  const int64_t *weights, *shifts;      // of each tap
} tile_operands;

typedef struct {
  int32_t lanes, filters, rows, columns;
  /// The results of `filters` filters, whose weights are `apart`, at `places` places, at most three vectors: each
  /// filter's in `tile_places` of `out`.
  void (*tile)(const tile_operands *o, const float *weights, int64_t apart, const float *planes, int64_t places,
               float *out);
  /// Adds to `out` the products of `rows` planes of results, `apart` from each other, with `columns` shifted planes.
  /// `places` is a multiple of `lanes`; there are to be pointers for as many columns as the loop is made for.
  void (*products)(const float *results, int64_t apart, const float *const *planes, int64_t places, float *out,
                   int64_t rows, int64_t columns, int64_t out_apart);
} tile_loops;

/// The best loops for this processor; a null pointer where its vectors are too short to be worth while.
const tile_loops *best_tiles(void);

#endif
