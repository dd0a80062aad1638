#include "convolution_direct.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "convolution_planes.h"
#include "convolution_tiles.h"
#include "nest.h"
#include "scratch.h"
#include "threads.h"

bool direct_suits(const etude_convolution *g, int64_t filters) {
  int64_t taps = taps_of(g);
  if (g->groups != 1 || taps < 2 || taps > most_taps || g->stride_y != g->stride_x || g->stride_y > 2) return false;
  if (!best_tiles()) return false;
  plane_layout l = layout_of_images(g);
  plane_tap met[most_taps];
  arrange(&l, met, taps_of_images(g, met));
  // Gaps are computed too; patches cost the more, the fewer filters share them.
  int64_t bearable = filters <= 48 ? 250 : filters <= 96 ? 170 : 150;
  return l.pitch * l.stacked * 100 <= g->rows * g->columns * bearable;
}

// One set of places of the results, and the taps that make them.
typedef struct {
  plane_tap taps[most_taps];
  int64_t count;
  int64_t first_y, first_x;  // of the results that are made, each `apart`-th
} pass;

typedef struct {
  plane_layout layout;
  const tile_loops *tiles;
  const pass *passes;
  int64_t pass_count;
  const float *images, *weights, *bias;
  float *results;
  int64_t filters, apart, height, width;  // of the results
  int64_t weights_between_filters, weights_between_channels;
  int64_t images_per_block, rows_per_block, strips, blocks;
  atomic_int status;
} direct_work;

// A run of places of a tile that are real: gaps are left out.
typedef struct {
  int64_t from, count;
  float *to;
} run;

static int64_t runs_of(const direct_work *w, const plane_block *b, const pass *p, int64_t place, int64_t end,
                       run *runs) {
  int64_t count = 0, pitch = w->layout.pitch;
  for (int64_t q = place; q < end;) {
    int64_t line = q / pitch, c = q % pitch, n = smaller(smaller(w->layout.columns, pitch) - c, end - q);
    int64_t image = b->images > 1 ? line / b->apart : 0, r = b->row + line - image * b->apart;
    int64_t y = p->first_y + r * w->apart, x = p->first_x + c * w->apart;
    int64_t fits = x < w->width ? divide_up(w->width - x, w->apart) : 0;
    if (n > fits) n = fits;
    if (n > 0 && r < w->layout.rows && y < w->height)
      runs[count++] = (run){q - place, n,
                            w->results + ((b->image + image) * w->filters * w->height + y) * w->width + x};
    q += pitch - c;
  }
  return count;
}

static void store_runs(const direct_work *w, const run *runs, int64_t count, int64_t filter, const float *tile) {
  float bias = w->bias ? w->bias[filter] : 0;
  for (int64_t i = 0; i < count; i++) {
    const float *in = tile + runs[i].from;
    float *out = runs[i].to + filter * w->height * w->width;
    if (w->apart == 1) {
      for (int64_t q = 0; q < runs[i].count; q++) out[q] = in[q] + bias;
    } else {
      for (int64_t q = 0; q < runs[i].count; q++) out[q * w->apart] = in[q] + bias;
    }
  }
}

static void run_pass(const direct_work *w, const plane_block *b, const pass *p, const float *planes) {
  int64_t weights[most_taps], shifts[most_taps], step = w->layout.step;
  for (int64_t t = 0; t < p->count; t++) {
    weights[t] = p->taps[t].weight;
    shifts[t] = shift_of(&w->layout, b, &p->taps[t]);
  }
  tile_operands o = {w->layout.channels, p->count, w->weights_between_channels, step * step * b->size, weights, shifts};
  float tile[most_filters * tile_places];
  run runs[tile_places];
  int64_t width = 3 * w->tiles->lanes;
  for (int64_t place = 0; place < b->places; place += width) {
    int64_t end = smaller(place + width, b->places);
    int64_t count = runs_of(w, b, p, place, end, runs);
    for (int64_t filter = 0; filter < w->filters; filter += w->tiles->filters) {
      // The last filters may be fewer: the tile then goes back to some that are done.
      int64_t first = smaller(filter, larger(w->filters - w->tiles->filters, 0));
      w->tiles->tile(&o, w->weights + first * w->weights_between_filters, w->weights_between_filters, planes + place,
                     end - place, tile);
      for (int64_t f = filter; f < smaller(filter + w->tiles->filters, w->filters); f++)
        store_runs(w, runs, count, f, tile + (f - first) * tile_places);
    }
  }
}

static void direct_blocks(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  direct_work *w = context;
  const plane_layout *l = &w->layout;
  for (int64_t index = begin; index < end; index++) {
    int64_t image = index / w->strips * w->images_per_block, row = index % w->strips * w->rows_per_block;
    if (row >= l->rows) continue;
    plane_block b = plane_block_of(l, image, smaller(w->images_per_block, l->count - image), row,
                                   smaller(w->rows_per_block, l->rows - row));
    float *planes = scratch(scratch_patches, l->channels * l->step * l->step * b.size + plane_slack, sizeof(float));
    if (!planes) {
      atomic_store(&w->status, etude_out_of_memory);
      return;
    }
    fill_planes(l, &b, w->images, 0, l->channels, planes);
    for (int64_t p = 0; p < w->pass_count; p++) run_pass(w, &b, &w->passes[p], planes);
  }
}

// Cuts the work into blocks whose planes stay in the cache, as many as keep the threads busy.
static void cut(direct_work *w) {
  enum { cached = 96 * 1024 };
  plane_layout *l = &w->layout;
  int64_t per_row = l->channels * l->step * l->step * l->pitch, threads = etude_thread_count();
  w->images_per_block = 1, w->rows_per_block = l->rows, w->strips = 1;
  if (per_row * l->rows > cached || l->count < threads) {
    int64_t wanted = larger(divide_up(per_row * l->rows, cached), divide_up(threads, l->count));
    w->rows_per_block = larger(divide_up(l->rows, wanted), 1);
    w->strips = divide_up(l->rows, w->rows_per_block);
  } else {
    w->images_per_block = larger(smaller(cached / (2 * per_row * l->stacked), l->count / (2 * threads)), 1);
  }
  w->blocks = divide_up(l->count, w->images_per_block) * w->strips;
}

static int run_direct(direct_work *w, const etude_convolution *g) {
  int64_t weights = g->filters * g->channels * taps_of(g);
  float *copy = 0;
  if (w->filters < w->tiles->filters) {
    // A tile reads as many filters as it is high.
    int64_t beyond = (w->tiles->filters - w->filters) * w->weights_between_filters;
    copy = calloc((size_t)(weights + beyond), sizeof(float));
    if (!copy) return etude_out_of_memory;
    memcpy(copy, w->weights, (size_t)weights * sizeof(float));
    w->weights = copy;
  }
  for (int64_t p = 0; p < w->pass_count; p++) arrange(&w->layout, w->passes[p].taps, w->passes[p].count);
  cut(w);
  etude_parallel(w->blocks, is_small(g) ? w->blocks : 1, direct_blocks, w);
  free(copy);
  return atomic_load(&w->status);
}

int direct_convolve(const etude_convolution *g, const float *images, const float *weights, const float *bias,
                    float *results) {
  pass all = {.count = 0};
  all.count = taps_of_images(g, all.taps);
  direct_work w = {.layout = layout_of_images(g),
                   .tiles = best_tiles(), .passes = &all, .pass_count = 1, .images = images, .weights = weights,
                   .bias = bias, .results = results, .filters = g->filters, .apart = 1, .height = g->rows,
                   .width = g->columns, .weights_between_filters = g->channels * all.count,
                   .weights_between_channels = all.count};
  return run_direct(&w, g);
}

int direct_convolve_images(const etude_convolution *g, const float *results, const float *weights, float *images) {
  // The images are made in as many passes as the stride deals them out to; each is a convolution of the results with
  // the taps that meet it.
  pass passes[4];
  int64_t s = g->stride_y, taps = taps_of(g);
  for (int64_t p = 0; p < s * s; p++) {
    pass *made = &passes[p];
    *made = (pass){.first_y = p / s, .first_x = p % s};
    for (int64_t t = 0; t < taps; t++) {
      int64_t y = made->first_y + g->top - t / g->kernel_width * g->dilation_y;
      int64_t x = made->first_x + g->left - t % g->kernel_width * g->dilation_x;
      if (phase_of(y, s) == 0 && phase_of(x, s) == 0) made->taps[made->count++] = (plane_tap){t, 0, y / s, x / s};
    }
  }
  direct_work w = {.layout = {.count = g->count, .channels = g->filters, .height = g->rows, .width = g->columns,
                              .step = 1, .rows = divide_up(g->height, s), .columns = divide_up(g->width, s)},
                   .tiles = best_tiles(), .passes = passes, .pass_count = s * s, .images = results,
                   .weights = weights, .results = images, .filters = g->channels, .apart = s, .height = g->height,
                   .width = g->width, .weights_between_filters = taps, .weights_between_channels = g->channels * taps};
  return run_direct(&w, g);
}
