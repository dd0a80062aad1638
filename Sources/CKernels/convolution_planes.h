// Images laid out so that each tap of a convolution is a shift: in a plane with zeros around, the elements that one tap
// meets lie a fixed distance from those of another. Rows share the zeros between them, and so do images.
//
// A convolution of stride s reads each s-th element, so that an image is dealt out to s * s planes.
#ifndef ETUDE_CONVOLUTION_PLANES_H
#define ETUDE_CONVOLUTION_PLANES_H

#include "convolution_blocks.h"

enum { most_taps = 64, plane_slack = 64 };

/// A tap: the weight that it reads, and where the element that it meets is, seen from the result's place.
typedef struct {
  int64_t weight;
  int64_t phase, down, across;
} plane_tap;

/// How a batch of images is laid out.
typedef struct {
  int64_t count, channels, height, width;  // the images
  int64_t step;                            // the stride between neighbours in a plane
  int64_t rows, columns;                   // the places of results
  int64_t before_y, before_x, after_y, after_x;
  int64_t pitch;
  int64_t stacked;  // plane rows of one image among several
} plane_layout;

/// Some rows of places of one image, or all of several images.
typedef struct {
  int64_t image, images;
  int64_t row, rows;
  int64_t apart;    // plane rows of one image
  int64_t size;     // elements of a plane
  int64_t places;   // from the first place to the last, gaps included
} plane_block;

/// The layout that the taps ask for, added to what other taps did.
void arrange(plane_layout *l, const plane_tap *taps, int64_t count);

plane_block plane_block_of(const plane_layout *l, int64_t image, int64_t images, int64_t row, int64_t rows);

/// Lays the channels `from`..<`to` of a block out; the planes of a channel follow those of the last.
void fill_planes(const plane_layout *l, const plane_block *b, const float *images, int64_t from, int64_t to,
                 float *planes);

/// The taps of a convolution, and the layout of its images without what the taps ask for.
int64_t taps_of_images(const etude_convolution *g, plane_tap *taps);
plane_layout layout_of_images(const etude_convolution *g);

/// Where a position falls in images that are dealt out by `step`.
INLINE int64_t phase_of(int64_t position, int64_t step) { return (position % step + step) % step; }

/// Where a tap's element lies in the planes of a channel, for the first place of a block.
INLINE int64_t shift_of(const plane_layout *l, const plane_block *b, const plane_tap *t) {
  return t->phase * b->size + (l->before_y + t->down) * l->pitch + l->before_x + t->across;
}

#endif
