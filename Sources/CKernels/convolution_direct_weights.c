#include <stdatomic.h>
#include <string.h>

#include "convolution_direct.h"
#include "convolution_planes.h"
#include "convolution_tiles.h"
#include "nest.h"
#include "scratch.h"
#include "threads.h"

typedef struct {
  const etude_convolution *g;
  plane_layout layout, results_layout;
  const tile_loops *tiles;
  plane_tap taps[most_taps];
  int64_t count;
  const float *images, *results;
  float *weights;
  int64_t images_per_block, rows_per_block;
  bool shares_filters;  // between the threads; else the channels
  atomic_int status;
} weights_work;

// Adds what a block gives to the weights of some channels and filters, from both laid out in planes.
static void add_products(const weights_work *w, const plane_block *b, const float *planes, int64_t channel,
                         int64_t channels, const float *results, int64_t apart, int64_t filter, int64_t filters) {
  int64_t taps = w->count, depth = w->g->channels * taps, step = w->layout.step;
  int64_t places = divide_up(b->places, w->tiles->lanes) * w->tiles->lanes;
  for (int64_t k = 0; k < channels * taps; k += w->tiles->columns) {
    int64_t columns = smaller(w->tiles->columns, channels * taps - k);
    const float *shifted[most_columns];
    for (int64_t i = 0; i < w->tiles->columns; i++) {
      int64_t of = smaller(k + i, channels * taps - 1);
      shifted[i] = planes + of / taps * step * step * b->size + shift_of(&w->layout, b, &w->taps[of % taps]);
    }
    for (int64_t m = 0; m < filters; m += w->tiles->rows)
      w->tiles->products(results + m * apart, apart, shifted, places,
                         w->weights + (filter + m) * depth + channel * taps + k, smaller(w->tiles->rows, filters - m),
                         columns, depth);
  }
}

static void weights_part(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  weights_work *w = context;
  const plane_layout *l = &w->layout;
  int64_t channel = w->shares_filters ? 0 : begin, channels = w->shares_filters ? l->channels : end - begin;
  int64_t filter = w->shares_filters ? begin : 0, filters = w->shares_filters ? end - begin : w->g->filters;
  for (int64_t image = 0; image < l->count; image += w->images_per_block)
    for (int64_t row = 0; row < l->rows; row += w->rows_per_block) {
      int64_t images = smaller(w->images_per_block, l->count - image), rows = smaller(w->rows_per_block, l->rows - row);
      plane_block b = plane_block_of(l, image, images, row, rows);
      plane_block r = plane_block_of(&w->results_layout, image, images, row, rows);
      float *planes = scratch(scratch_patches, channels * l->step * l->step * b.size + plane_slack, sizeof(float));
      float *results = scratch(scratch_gather, (filters + most_rows) * r.size, sizeof(float));
      if (!planes || !results) {
        atomic_store(&w->status, etude_out_of_memory);
        return;
      }
      r.apart = b.apart;
      fill_planes(l, &b, w->images, channel, channel + channels, planes);
      fill_planes(&w->results_layout, &r, w->results, filter, filter + filters, results);
      for (int64_t m = 0; m < filters; m++)
        memset(results + m * r.size + b.places, 0, (size_t)w->tiles->lanes * sizeof(float));
      add_products(w, &b, planes, channel, channels, results, r.size, filter, filters);
    }
}

int direct_convolve_weights(const etude_convolution *g, const float *images, const float *results, float *weights) {
  enum { cached = 256 * 1024 };
  weights_work w = {.g = g, .layout = layout_of_images(g), .tiles = best_tiles(), .images = images,
                    .results = results, .weights = weights};
  memset(weights, 0, (size_t)(g->filters * g->channels * taps_of(g)) * sizeof(float));
  w.count = taps_of_images(g, w.taps);
  arrange(&w.layout, w.taps, w.count);
  // The results are laid out as the images are, with nothing in the gaps.
  w.results_layout = (plane_layout){.count = g->count, .channels = g->filters, .height = g->rows, .width = g->columns,
                                    .step = 1, .rows = g->rows, .columns = g->columns, .after_y = w.layout.after_y,
                                    .pitch = w.layout.pitch, .stacked = w.layout.stacked};
  int64_t threads = etude_thread_count();
  w.shares_filters = g->channels < threads;
  int64_t per_row = (g->filters + divide_up(g->channels, threads) * g->stride_y * g->stride_y) * w.layout.pitch;
  w.rows_per_block = smaller(larger(cached / per_row, 1), g->rows);
  w.images_per_block = 1;
  if (w.rows_per_block == g->rows)
    w.images_per_block = larger(smaller(cached / (per_row * w.layout.stacked), g->count), 1);
  int64_t items = w.shares_filters ? g->filters : g->channels;
  etude_parallel(items, is_small(g) ? items : 1, weights_part, &w);
  return atomic_load(&w.status);
}
