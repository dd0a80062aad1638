// Patches of images as the columns of a matrix, and back: im2col and col2im, for one block. Included once for each T.
//
// Row k of the matrix belongs to channel k / taps and tap k % taps; a column to a place of an image of the block.

// Whether all rows of a plane can be moved at once, because the result is as wide as the image.
#define SLIDES(g) ((g)->stride_x == 1 && (g)->stride_y == 1 && (g)->columns == (g)->width)

CLONES static void TYPED(gather_patches)(const etude_convolution *g, const block *b, const T *channels, int64_t from,
                                         int64_t to, T *matrix, int64_t distance) {
  int64_t taps = taps_of(g), plane = g->height * g->width, end = b->first + b->columns;
  for (int64_t k = from; k < to; k++) {
    int64_t tap = k % taps, y = tap / g->kernel_width * g->dilation_y - g->top;
    int64_t x = tap % g->kernel_width * g->dilation_x - g->left, low, high, top, bottom;
    valid_range(x, g->stride_x, g->width, g->columns, &low, &high);
    valid_range(y, g->stride_y, g->height, g->rows, &top, &bottom);
    T *row = matrix + (k - from) * distance;
    const T *in = channels + (b->image * g->channels + k / taps) * plane;
    for (int64_t i = 0; i < b->images; i++, in += g->channels * plane) {
      if (SLIDES(g) && b->columns == g->rows * g->columns) {
        // One move for the whole plane; what wrapped around to the next row is then put to 0.
        int64_t shift = y * g->width + x, start = top * g->width, stop = bottom * g->width;
        int64_t first = larger(start, -shift), last = larger(smaller(stop, plane - shift), first);
        for (int64_t q = 0; q < smaller(first, b->columns); q++) row[q] = 0;
        INDEPENDENT for (int64_t q = first; q < last; q++) row[q] = in[q + shift];
        for (int64_t q = last; q < b->columns; q++) row[q] = 0;
        for (int64_t r = top; r < bottom; r++) {
          for (int64_t c = 0; c < low; c++) row[r * g->columns + c] = 0;
          for (int64_t c = high; c < g->columns; c++) row[r * g->columns + c] = 0;
        }
        row += b->columns;
        continue;
      }
      int64_t r = b->first / g->columns, c = b->first % g->columns;
      for (int64_t q = b->first; q < end; r++, c = 0) {
        int64_t n = smaller(g->columns - c, end - q);
        if (r < top || r >= bottom) {
          for (int64_t t = 0; t < n; t++) row[t] = 0;
        } else {
          const T *line = in + (r * g->stride_y + y) * g->width + x;
          int64_t a = smaller(larger(low - c, 0), n), z = smaller(larger(high - c, a), n);
          for (int64_t t = 0; t < a; t++) row[t] = 0;
          if (g->stride_x == 1) {
            INDEPENDENT for (int64_t t = a; t < z; t++) row[t] = line[c + t];
          } else {
            INDEPENDENT for (int64_t t = a; t < z; t++) row[t] = line[(c + t) * g->stride_x];
          }
          for (int64_t t = z; t < n; t++) row[t] = 0;
        }
        row += n, q += n;
      }
    }
  }
}

// Adds the columns to the elements that they came from. The matrix is left changed.
CLONES static void TYPED(scatter_patches)(const etude_convolution *g, const block *b, T *matrix, int64_t distance,
                                          int64_t from, int64_t to, T *channels) {
  int64_t taps = taps_of(g), plane = g->height * g->width, end = b->first + b->columns;
  for (int64_t k = from; k < to; k++) {
    int64_t tap = k % taps, y = tap / g->kernel_width * g->dilation_y - g->top;
    int64_t x = tap % g->kernel_width * g->dilation_x - g->left, low, high, top, bottom;
    valid_range(x, g->stride_x, g->width, g->columns, &low, &high);
    valid_range(y, g->stride_y, g->height, g->rows, &top, &bottom);
    T *row = matrix + (k - from) * distance;
    T *out = channels + (b->image * g->channels + k / taps) * plane;
    for (int64_t i = 0; i < b->images; i++, out += g->channels * plane) {
      if (SLIDES(g) && b->columns == g->rows * g->columns) {
        for (int64_t r = top; r < bottom; r++) {
          for (int64_t c = 0; c < low; c++) row[r * g->columns + c] = 0;
          for (int64_t c = high; c < g->columns; c++) row[r * g->columns + c] = 0;
        }
        int64_t shift = y * g->width + x, start = top * g->width, stop = bottom * g->width;
        int64_t first = larger(start, -shift), last = smaller(stop, plane - shift);
        INDEPENDENT for (int64_t q = first; q < last; q++) out[q + shift] += row[q];
        row += b->columns;
        continue;
      }
      int64_t r = b->first / g->columns, c = b->first % g->columns;
      for (int64_t q = b->first; q < end; r++, c = 0) {
        int64_t n = smaller(g->columns - c, end - q);
        if (r >= top && r < bottom) {
          T *line = out + (r * g->stride_y + y) * g->width + x;
          int64_t a = smaller(larger(low - c, 0), n), z = smaller(larger(high - c, a), n);
          if (g->stride_x == 1) {
            INDEPENDENT for (int64_t t = a; t < z; t++) line[c + t] += row[t];
          } else {
            INDEPENDENT for (int64_t t = a; t < z; t++) line[(c + t) * g->stride_x] += row[t];
          }
        }
        row += n, q += n;
      }
    }
  }
}
