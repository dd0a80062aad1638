// The three products of a convolution as multiplications of matrices, block by block. Included once for each T.

typedef struct {
  const etude_convolution *g;
  const T *images, *weights, *results, *bias;
  T *target, *partial;
  blocking blocks;
  bool splits_blocks;  // between the threads; else the rows of the product are split
  atomic_int status;
} TYPED(work);

// The rows `from`..<`to` of the columns of a block, copied unless they lie in the images as they are.
static const T *TYPED(patches)(TYPED(work) * w, const block *b, int64_t group, int64_t from, int64_t to,
                               int64_t *distance) {
  const etude_convolution *g = w->g;
  const T *channels = w->images + group * (g->channels / g->groups) * g->height * g->width;
  if (is_pointwise(g) && b->images == 1) {
    *distance = w->blocks.places;
    return channels + (b->image * g->channels + from) * w->blocks.places + b->first;
  }
  *distance = b->images * b->columns;
  T *matrix = scratch(scratch_patches, (to - from) * *distance, sizeof(T));
  if (matrix) TYPED(gather_patches)(g, b, channels, from, to, matrix, *distance);
  return matrix;
}

// The results of a block, of `filters` filters from `filter` on, as a matrix.
static const T *TYPED(results_of)(TYPED(work) * w, const block *b, int64_t filter, int64_t filters,
                                  int64_t *distance) {
  int64_t places = w->blocks.places;
  const T *first = w->results + (b->image * w->g->filters + filter) * places + b->first;
  if (b->images == 1) {
    *distance = places;
    return first;
  }
  *distance = b->images * places;
  T *matrix = scratch(scratch_gather, filters * *distance, sizeof(T));
  if (!matrix) return 0;
  for (int64_t m = 0; m < filters; m++)
    for (int64_t i = 0; i < b->images; i++)
      memcpy(matrix + m * *distance + i * places, first + (i * w->g->filters + m) * places,
             (size_t)places * sizeof(T));
  return matrix;
}

static bool TYPED(forward_block)(TYPED(work) * w, int64_t index, int64_t group, int64_t from, int64_t to) {
  const etude_convolution *g = w->g;
  int64_t depth = g->channels / g->groups * taps_of(g), places = w->blocks.places, distance;
  block b = block_at(g, &w->blocks, index);
  if (b.columns == 0) return true;
  const T *matrix = TYPED(patches)(w, &b, group, 0, depth, &distance);
  if (!matrix) return false;
  int64_t filter = group * (g->filters / g->groups) + from, filters = to - from, width = b.images * b.columns;
  T *first = w->target + (b.image * g->filters + filter) * places + b.first;
  T *product = b.images == 1 ? first : scratch(scratch_gather, filters * width, sizeof(T));
  if (!product) return false;
  int64_t apart = b.images == 1 ? places : width;
  GEMM(etude_as_is, etude_as_is, filters, width, depth, 1, w->weights + filter * depth, depth, matrix, distance, 0,
       product, apart);
  if (b.images == 1 && !w->bias) return true;
  for (int64_t m = 0; m < filters; m++) {
    T bias = w->bias ? w->bias[filter + m] : 0;
    for (int64_t i = 0; i < b.images; i++) {
      T *out = first + (i * g->filters + m) * places;
      const T *in = product + m * apart + i * b.columns;
      INDEPENDENT for (int64_t q = 0; q < b.columns; q++) out[q] = in[q] + bias;
    }
  }
  return true;
}

static void TYPED(forward_body)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  TYPED(work) *w = context;
  int64_t filters = w->g->filters / w->g->groups;
  int64_t first = w->splits_blocks ? begin : 0, last = w->splits_blocks ? end : w->blocks.count;
  for (int64_t index = first; index < last; index++)
    for (int64_t group = 0; group < w->g->groups; group++)
      if (!TYPED(forward_block)(w, index, group, w->splits_blocks ? 0 : begin, w->splits_blocks ? filters : end))
        atomic_store(&w->status, etude_out_of_memory);
}

static int TYPED(patched)(const etude_convolution *g, const T *images, const T *weights, const T *bias, T *results) {
  TYPED(work) w = {.g = g, .images = images, .weights = weights, .bias = bias, .target = results};
  int64_t depth = g->channels / g->groups * taps_of(g), filters = g->filters / g->groups;
  w.blocks = blocking_of(g, depth);
  w.splits_blocks = w.blocks.count >= 2 * etude_thread_count() || filters < 32;
  int64_t items = w.splits_blocks ? w.blocks.count : filters;
  etude_parallel(items, is_small(g) ? items : w.splits_blocks ? 1 : 16, TYPED(forward_body), &w);
  return atomic_load(&w.status);
}

// Spreads the results of a block over the channels `from`..<`to` of a group.
static bool TYPED(images_block)(TYPED(work) * w, int64_t index, int64_t group, int64_t from, int64_t to) {
  const etude_convolution *g = w->g;
  int64_t taps = taps_of(g), depth = g->channels / g->groups * taps, filters = g->filters / g->groups, distance;
  block b = block_at(g, &w->blocks, index);
  if (b.columns == 0) return true;
  const T *results = TYPED(results_of)(w, &b, group * filters, filters, &distance);
  if (!results) return false;
  int64_t width = b.images * b.columns, rows = (to - from) * taps, plane = g->height * g->width;
  T *channels = w->target + group * (g->channels / g->groups) * plane;
  bool direct = is_pointwise(g) && b.images == 1;
  T *matrix = direct ? channels + (b.image * g->channels + from) * plane + b.first
                     : scratch(scratch_patches, rows * width, sizeof(T));
  if (!matrix) return false;
  GEMM(etude_transposed, etude_as_is, rows, width, filters, 1, w->weights + group * filters * depth + from * taps,
       depth, results, distance, 0, matrix, direct ? plane : width);
  if (!direct) TYPED(scatter_patches)(g, &b, matrix, width, from * taps, to * taps, channels);
  return true;
}

static void TYPED(images_body)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  TYPED(work) *w = context;
  int64_t channels = w->g->channels / w->g->groups, pieces = w->blocks.blocks_per_image;
  int64_t first = w->splits_blocks ? begin * pieces : 0, last = w->splits_blocks ? end * pieces : w->blocks.count;
  for (int64_t index = first; index < last; index++)
    for (int64_t group = 0; group < w->g->groups; group++)
      if (!TYPED(images_block)(w, index, group, w->splits_blocks ? 0 : begin, w->splits_blocks ? channels : end))
        atomic_store(&w->status, etude_out_of_memory);
}

static int TYPED(patched_images)(const etude_convolution *g, const T *results, const T *weights, T *images) {
  TYPED(work) w = {.g = g, .results = results, .weights = weights, .target = images};
  memset(images, 0, (size_t)(g->count * g->channels * g->height * g->width) * sizeof(T));
  int64_t channels = g->channels / g->groups, depth = channels * taps_of(g);
  w.blocks = blocking_of(g, depth);
  // Blocks of one image overlap in it, so that they stay together.
  int64_t apart = w.blocks.count / w.blocks.blocks_per_image;
  w.splits_blocks = apart >= 2 * etude_thread_count() || channels < etude_thread_count();
  int64_t items = w.splits_blocks ? apart : channels;
  etude_parallel(items, is_small(g) ? items : 1, TYPED(images_body), &w);
  return atomic_load(&w.status);
}

// Adds the products of the blocks `first`..<`last`, of the rows `from`..<`to` of the patches, to `target`.
static bool TYPED(weights_blocks)(TYPED(work) * w, int64_t first, int64_t last, int64_t from, int64_t to, T *target) {
  const etude_convolution *g = w->g;
  int64_t filters = g->filters / g->groups, depth = g->channels / g->groups * taps_of(g);
  for (int64_t index = first; index < last; index++) {
    block b = block_at(g, &w->blocks, index);
    if (b.columns == 0) continue;
    for (int64_t group = 0; group < g->groups; group++) {
      int64_t apart, distance;
      const T *matrix = TYPED(patches)(w, &b, group, from, to, &distance);
      const T *results = TYPED(results_of)(w, &b, group * filters, filters, &apart);
      if (!matrix || !results) return false;
      GEMM(etude_as_is, etude_transposed, filters, to - from, b.images * b.columns, 1, results, apart, matrix,
           distance, 1, target + group * filters * depth + from, depth);
    }
  }
  return true;
}

static void TYPED(weights_body)(int64_t begin, int64_t end, int32_t thread, void *context) {
  TYPED(work) *w = context;
  const etude_convolution *g = w->g;
  int64_t depth = g->channels / g->groups * taps_of(g);
  bool done = w->splits_blocks ? TYPED(weights_blocks)(w, begin, end, 0, depth,
                                                       thread == 0 ? w->target : w->partial +
                                                           (thread - 1) * g->filters * depth)
                               : TYPED(weights_blocks)(w, 0, w->blocks.count, begin, end, w->target);
  if (!done) atomic_store(&w->status, etude_out_of_memory);
}

static int TYPED(patched_weights)(const etude_convolution *g, const T *images, const T *results, T *weights) {
  TYPED(work) w = {.g = g, .images = images, .results = results, .target = weights};
  int64_t depth = g->channels / g->groups * taps_of(g), size = g->filters * depth;
  memset(weights, 0, (size_t)size * sizeof(T));
  w.blocks = blocking_of(g, depth);
  int64_t threads = etude_thread_count();
  w.splits_blocks = w.blocks.count >= 2 * threads && size <= 1 << 16;
  // With the blocks, each thread but the first adds up its own sum.
  if (w.splits_blocks && threads > 1) w.partial = calloc((size_t)((threads - 1) * size), sizeof(T));
  if (!w.partial) w.splits_blocks = false;
  int64_t items = w.splits_blocks ? w.blocks.count : depth;
  etude_parallel(items, is_small(g) ? items : w.splits_blocks ? 1 : 16, TYPED(weights_body), &w);
  if (w.splits_blocks)
    for (int64_t i = 0; i < (threads - 1) * size; i++) weights[i % size] += w.partial[i];
  free(w.partial);
  return atomic_load(&w.status);
}
