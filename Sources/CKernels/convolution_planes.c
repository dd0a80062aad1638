#include "convolution_planes.h"

#include <string.h>

void arrange(plane_layout *l, const plane_tap *taps, int64_t count) {
  for (int64_t t = 0; t < count; t++) {
    l->before_y = larger(l->before_y, -taps[t].down), l->after_y = larger(l->after_y, taps[t].down);
    l->before_x = larger(l->before_x, -taps[t].across), l->after_x = larger(l->after_x, taps[t].across);
  }
  l->pitch = larger(divide_up(l->width, l->step) + l->before_x, l->columns + l->after_x);
  l->stacked = larger(divide_up(l->height, l->step) + l->before_y, l->rows + l->after_y);
}

plane_block plane_block_of(const plane_layout *l, int64_t image, int64_t images, int64_t row, int64_t rows) {
  plane_block b = {.image = image, .images = images, .row = row, .rows = rows};
  b.apart = images > 1 ? l->stacked : rows + l->after_y;
  b.size = (l->before_x + (l->before_y + images * b.apart) * l->pitch + plane_slack + 15) / 16 * 16;
  b.places = ((images - 1) * b.apart + rows - 1) * l->pitch + l->columns;
  return b;
}

CLONES void fill_planes(const plane_layout *l, const plane_block *b, const float *images, int64_t from,
                               int64_t to, float *planes) {
  int64_t step = l->step, total = l->before_y + b->images * b->apart;
  for (int64_t c = from; c < to; c++)
    for (int64_t phase = 0; phase < step * step; phase++, planes += b->size) {
      int64_t top = phase / step, left = phase % step;
      int64_t width = larger(divide_up(l->width - left, step), 0);
      memset(planes, 0, (size_t)l->before_x * sizeof(float));
      float *row = planes + l->before_x;
      for (int64_t p = 0; p < total; p++, row += l->pitch) {
        int64_t image = b->images > 1 ? larger(p - l->before_y, 0) / b->apart : 0;
        int64_t y = (b->row + p - l->before_y - image * b->apart) * step + top;
        if (y < 0 || y >= l->height) {
          memset(row, 0, (size_t)l->pitch * sizeof(float));
          continue;
        }
        const float *in = images + (((b->image + image) * l->channels + c) * l->height + y) * l->width + left;
        int64_t kept = smaller(width, l->pitch);
        if (step == 1) {
          INDEPENDENT for (int64_t x = 0; x < kept; x++) row[x] = in[x];
        } else {
          INDEPENDENT for (int64_t x = 0; x < kept; x++) row[x] = in[x * step];
        }
        for (int64_t x = kept; x < l->pitch; x++) row[x] = 0;
      }
      memset(row, 0, (size_t)(planes + b->size - row) * sizeof(float));
    }
}

int64_t taps_of_images(const etude_convolution *g, plane_tap *taps) {
  int64_t s = g->stride_y, count = taps_of(g);
  for (int64_t t = 0; t < count; t++) {
    int64_t y = t / g->kernel_width * g->dilation_y - g->top, x = t % g->kernel_width * g->dilation_x - g->left;
    int64_t py = phase_of(y, s), px = phase_of(x, s);
    taps[t] = (plane_tap){t, py * s + px, (y - py) / s, (x - px) / s};
  }
  return count;
}

plane_layout layout_of_images(const etude_convolution *g) {
  return (plane_layout){.count = g->count, .channels = g->channels, .height = g->height, .width = g->width,
                        .step = g->stride_y, .rows = g->rows, .columns = g->columns};
}
