// The loops of pooling for one type of elements, T. LOWEST is what nothing is below; IS_NAN asks whether x is NaN.

// Takes one element into account for each of `count` windows that lie `stride` apart.
CLONES static void TYPED(max_step)(const T *in, int64_t stride, int64_t count, int64_t at, T *greatest,
                                   int64_t *place) {
#define STEP(STRIDE)                                                   \
  INDEPENDENT for (int64_t c = 0; c < count; c++) {                    \
    T x = in[c * (STRIDE)];                                            \
    bool is_greater = (x > greatest[c]) | IS_NAN(x);                   \
    greatest[c] = is_greater ? x : greatest[c];                        \
    place[c] = is_greater ? at + c * (STRIDE) : place[c];              \
  }
  if (stride == 1) {
    STEP(1)
  } else if (stride == 2) {
    STEP(2)
  } else {
    STEP(stride)
  }
#undef STEP
}

// One row of results, of the windows `low`..<`high`, which are whole and evenly spaced.
static void TYPED(max_row)(const T *image, const etude_windows *rows, const etude_windows *columns, int64_t r,
                           int64_t low, int64_t high, T *result, int64_t *index) {
  int64_t stride = high - low > 1 ? columns->starts[low + 1] - columns->starts[low] : 1;
  for (int64_t c = low; c < high; c++)
    result[c] = LOWEST, index[c] = rows->starts[r] * columns->size + columns->starts[c];
  for (int64_t i = rows->starts[r]; i < rows->ends[r]; i += rows->step)
    for (int64_t j = columns->starts[low]; j < columns->ends[low]; j += columns->step) {
      int64_t at = i * columns->size + j;
      TYPED(max_step)(image + at, stride, high - low, at, result + low, index + low);
    }
}

static void TYPED(max_pool)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  const pooling_work *w = context;
  const etude_windows *rows = &w->p->rows, *columns = &w->p->columns;
  int64_t low, high;
  whole_windows(columns, &low, &high);
  for (int64_t plane = begin; plane < end; plane++) {
    const T *image = (const T *)w->images + plane * rows->size * columns->size;
    T *result = (T *)w->results + plane * rows->count * columns->count;
    int64_t *index = w->indices + plane * rows->count * columns->count;
    for (int64_t r = 0; r < rows->count; r++, result += columns->count, index += columns->count) {
      if (low < high) TYPED(max_row)(image, rows, columns, r, low, high, result, index);
      for (int64_t c = 0; c < columns->count; c++) {
        if (c == low && low < high) c = high;
        if (c < columns->count) TYPED(max_row)(image, rows, columns, r, c, c + 1, result, index);
      }
    }
  }
}

static void TYPED(mean_pool)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  const pooling_work *w = context;
  const etude_windows *rows = &w->p->rows, *columns = &w->p->columns;
  for (int64_t plane = begin; plane < end; plane++) {
    const T *image = (const T *)w->images + plane * rows->size * columns->size;
    T *result = (T *)w->results + plane * rows->count * columns->count;
    for (int64_t r = 0; r < rows->count; r++)
      for (int64_t c = 0; c < columns->count; c++) {
        T sum = 0;
        for (int64_t i = rows->starts[r]; i < rows->ends[r]; i++)
          for (int64_t j = columns->starts[c]; j < columns->ends[c]; j++) sum += image[i * columns->size + j];
        *result++ = sum / (T)(w->p->divisor != 0 ? w->p->divisor : rows->weights[r] * columns->weights[c]);
      }
  }
}

static void TYPED(mean_pool_spread)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  const pooling_work *w = context;
  const etude_windows *rows = &w->p->rows, *columns = &w->p->columns;
  for (int64_t plane = begin; plane < end; plane++) {
    T *image = (T *)w->images + plane * rows->size * columns->size;
    const T *result = (const T *)w->results + plane * rows->count * columns->count;
    memset(image, 0, (size_t)(rows->size * columns->size) * sizeof(T));
    for (int64_t r = 0; r < rows->count; r++)
      for (int64_t c = 0; c < columns->count; c++) {
        T share = *result++ / (T)(w->p->divisor != 0 ? w->p->divisor : rows->weights[r] * columns->weights[c]);
        for (int64_t i = rows->starts[r]; i < rows->ends[r]; i++)
          for (int64_t j = columns->starts[c]; j < columns->ends[c]; j++) image[i * columns->size + j] += share;
      }
  }
}

static void TYPED(pool_scatter)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  const pooling_work *w = context;
  int64_t size = w->p->rows.size * w->p->columns.size, count = w->p->rows.count * w->p->columns.count;
  memset((T *)w->images + begin * size, 0, (size_t)((end - begin) * size) * sizeof(T));
  for (int64_t plane = begin; plane < end; plane++) {
    T *image = (T *)w->images + plane * size;
    for (int64_t q = plane * count; q < (plane + 1) * count; q++) image[w->indices[q]] += ((const T *)w->results)[q];
  }
}

static void TYPED(pool_gather)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  const pooling_work *w = context;
  int64_t size = w->p->rows.size * w->p->columns.size, count = w->p->rows.count * w->p->columns.count;
  for (int64_t plane = begin; plane < end; plane++) {
    const T *image = (const T *)w->images + plane * size;
    for (int64_t q = plane * count; q < (plane + 1) * count; q++) ((T *)w->results)[q] = image[w->indices[q]];
  }
}
