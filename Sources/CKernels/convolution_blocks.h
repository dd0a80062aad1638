// How the columns of a convolution, one for each place of each result image, are cut into blocks that fit the cache.
#ifndef ETUDE_CONVOLUTION_BLOCKS_H
#define ETUDE_CONVOLUTION_BLOCKS_H

#include <stdbool.h>

#include "clones.h"
#include "convolution.h"

/// A block: some columns of one image, or all columns of several small ones.
typedef struct {
  int64_t image, images;
  int64_t first, columns;
} block;

typedef struct {
  int64_t places;           // columns of one image
  int64_t images_per_block;
  int64_t blocks_per_image;  // 1 unless images_per_block is
  int64_t count;
} blocking;

INLINE int64_t smaller(int64_t a, int64_t b) { return a < b ? a : b; }
INLINE int64_t larger(int64_t a, int64_t b) { return a > b ? a : b; }
INLINE int64_t divide_up(int64_t a, int64_t b) { return a / b + (a % b > 0); }

INLINE int64_t taps_of(const etude_convolution *g) { return g->kernel_height * g->kernel_width; }

/// Whether there are too few products to share them between threads.
INLINE bool is_small(const etude_convolution *g) {
  int64_t depth = g->channels / g->groups * taps_of(g), places = g->rows * g->columns;
  return smaller(depth * g->filters, 1 << 30) * smaller(g->count * places, 1 << 30) < 1 << 16;
}

/// Whether the columns are the images themselves.
INLINE bool is_pointwise(const etude_convolution *g) {
  return taps_of(g) == 1 && g->stride_y == 1 && g->stride_x == 1 && g->top == 0 && g->left == 0 &&
         g->rows == g->height && g->columns == g->width;
}

/// Blocks for matrices of `depth` rows. Images smaller than half the least block go together.
INLINE blocking blocking_of(const etude_convolution *g, int64_t depth) {
  enum { least = 128, most = 2048, elements = 1 << 18 };
  int64_t wanted = smaller(larger(elements / larger(depth, 1), least), most);
  blocking b = {.places = g->rows * g->columns, .images_per_block = 1, .blocks_per_image = 1};
  if (b.places > wanted) b.blocks_per_image = divide_up(b.places, wanted);
  else if (b.places < 192) b.images_per_block = larger(smaller(wanted / larger(b.places, 1), g->count), 1);
  b.count = b.blocks_per_image > 1 ? g->count * b.blocks_per_image : divide_up(g->count, b.images_per_block);
  return b;
}

INLINE block block_at(const etude_convolution *g, const blocking *b, int64_t index) {
  if (b->blocks_per_image == 1) {
    int64_t image = index * b->images_per_block;
    return (block){image, smaller(b->images_per_block, g->count - image), 0, b->places};
  }
  int64_t width = divide_up(b->places, b->blocks_per_image), piece = index % b->blocks_per_image;
  int64_t first = smaller(piece * width, b->places);
  return (block){index / b->blocks_per_image, 1, first, smaller(width, b->places - first)};
}

/// The part of 0..<size of the places whose tap meets the image: tap + place * stride in 0..<extent.
INLINE void valid_range(int64_t tap, int64_t stride, int64_t extent, int64_t size, int64_t *low, int64_t *high) {
  *low = tap >= 0 ? 0 : smaller(divide_up(-tap, stride), size);
  *high = tap >= extent ? *low : larger(smaller(divide_up(extent - tap, stride), size), *low);
}

#endif
