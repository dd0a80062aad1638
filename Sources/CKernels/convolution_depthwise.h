// Convolutions whose filters see one channel each, straight from the definition. Included once for each T.

typedef struct {
  const etude_convolution *g;
  const T *images, *weights, *results, *bias;
  T *target;
} TYPED(depthwise_work);

// Runs BODY for each row of places that tap (i, j) meets: `out` in the results and `in` in the image, at column `low`.
#define FOR_EACH_LINE(BODY)                                                              \
  for (int64_t i = 0; i < g->kernel_height; i++)                                         \
    for (int64_t j = 0; j < g->kernel_width; j++) {                                      \
      int64_t y = i * g->dilation_y - g->top, x = j * g->dilation_x - g->left;           \
      int64_t low, high, top, bottom, tap = i * g->kernel_width + j, step = g->stride_x; \
      valid_range(x, step, g->width, g->columns, &low, &high);                           \
      valid_range(y, g->stride_y, g->height, g->rows, &top, &bottom);                    \
      for (int64_t r = top; r < bottom; r++) {                                           \
        int64_t out = r * g->columns, in = (r * g->stride_y + y) * g->width + x;         \
        BODY                                                                             \
      }                                                                                  \
    }

CLONES static void TYPED(depthwise_plane)(const etude_convolution *g, const T *image, const T *weights, T *result) {
  FOR_EACH_LINE({
    T weight = weights[tap];
    if (step == 1) {
      INDEPENDENT for (int64_t c = low; c < high; c++) result[out + c] += weight * image[in + c];
    } else {
      INDEPENDENT for (int64_t c = low; c < high; c++) result[out + c] += weight * image[in + c * step];
    }
  })
}

CLONES static void TYPED(depthwise_image_plane)(const etude_convolution *g, const T *result, const T *weights,
                                                T *image) {
  FOR_EACH_LINE({
    T weight = weights[tap];
    if (step == 1) {
      INDEPENDENT for (int64_t c = low; c < high; c++) image[in + c] += weight * result[out + c];
    } else {
      INDEPENDENT for (int64_t c = low; c < high; c++) image[in + c * step] += weight * result[out + c];
    }
  })
}

CLONES static void TYPED(depthwise_weight_plane)(const etude_convolution *g, const T *image, const T *result,
                                                 T *weights) {
#pragma clang fp reassociate(on)
  FOR_EACH_LINE({
    T sum = 0;
    for (int64_t c = low; c < high; c++) sum += result[out + c] * image[in + c * step];
    weights[tap] += sum;
  })
}

static void TYPED(depthwise_body)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  TYPED(depthwise_work) *w = context;
  const etude_convolution *g = w->g;
  int64_t places = g->rows * g->columns, multiplier = g->filters / g->channels;
  for (int64_t index = begin; index < end; index++) {
    int64_t filter = index % g->filters, image = index / g->filters;
    T *result = w->target + index * places, start = w->bias ? w->bias[filter] : 0;
    for (int64_t q = 0; q < places; q++) result[q] = start;
    TYPED(depthwise_plane)(g, w->images + (image * g->channels + filter / multiplier) * g->height * g->width,
                           w->weights + filter * taps_of(g), result);
  }
}

static int TYPED(depthwise)(const etude_convolution *g, const T *images, const T *weights, const T *bias, T *results) {
  TYPED(depthwise_work) w = {.g = g, .images = images, .weights = weights, .bias = bias, .target = results};
  int64_t grain = etude_grain / larger(smaller(g->rows * g->columns * taps_of(g), etude_grain), 1);
  etude_parallel(g->count * g->filters, grain, TYPED(depthwise_body), &w);
  return etude_ok;
}

static void TYPED(depthwise_images_body)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  TYPED(depthwise_work) *w = context;
  const etude_convolution *g = w->g;
  int64_t places = g->rows * g->columns, multiplier = g->filters / g->channels;
  for (int64_t index = begin; index < end; index++) {
    int64_t image = index / g->channels, first = index % g->channels * multiplier;
    T *plane = w->target + index * g->height * g->width;
    memset(plane, 0, (size_t)(g->height * g->width) * sizeof(T));
    for (int64_t filter = first; filter < first + multiplier; filter++)
      TYPED(depthwise_image_plane)(g, w->results + (image * g->filters + filter) * places,
                                   w->weights + filter * taps_of(g), plane);
  }
}

static int TYPED(depthwise_images)(const etude_convolution *g, const T *results, const T *weights, T *images) {
  TYPED(depthwise_work) w = {.g = g, .results = results, .weights = weights, .target = images};
  int64_t grain = etude_grain / larger(smaller(g->rows * g->columns * taps_of(g), etude_grain), 1);
  etude_parallel(g->count * g->channels, grain, TYPED(depthwise_images_body), &w);
  return etude_ok;
}

static void TYPED(depthwise_weights_body)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  TYPED(depthwise_work) *w = context;
  const etude_convolution *g = w->g;
  int64_t places = g->rows * g->columns, multiplier = g->filters / g->channels;
  for (int64_t filter = begin; filter < end; filter++) {
    T *weights = w->target + filter * taps_of(g);
    memset(weights, 0, (size_t)taps_of(g) * sizeof(T));
    for (int64_t image = 0; image < g->count; image++)
      TYPED(depthwise_weight_plane)(
          g, w->images + (image * g->channels + filter / multiplier) * g->height * g->width,
          w->results + (image * g->filters + filter) * places, weights);
  }
}

static int TYPED(depthwise_weights)(const etude_convolution *g, const T *images, const T *results, T *weights) {
  TYPED(depthwise_work) w = {.g = g, .images = images, .results = results, .target = weights};
  etude_parallel(g->filters, g->rows * g->columns * g->count < 256 ? g->filters : 1, TYPED(depthwise_weights_body), &w);
  return etude_ok;
}

#undef FOR_EACH_LINE
