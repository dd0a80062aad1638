// The loops of pooling for one type of elements, T. LOWEST is what nothing is below; IS_NAN asks whether x is NaN.

static void TYPED(max_pool)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  const pooling_work *w = context;
  const etude_windows *rows = &w->p->rows, *columns = &w->p->columns;
  for (int64_t plane = begin; plane < end; plane++) {
    const T *image = (const T *)w->images + plane * rows->size * columns->size;
    T *result = (T *)w->results + plane * rows->count * columns->count;
    int64_t *index = w->indices + plane * rows->count * columns->count;
    for (int64_t r = 0; r < rows->count; r++)
      for (int64_t c = 0; c < columns->count; c++) {
        T greatest = LOWEST;
        int64_t place = rows->starts[r] * columns->size + columns->starts[c];
        for (int64_t i = rows->starts[r]; i < rows->ends[r]; i += rows->step)
          for (int64_t j = columns->starts[c]; j < columns->ends[c]; j += columns->step) {
            T x = image[i * columns->size + j];
            if (x > greatest || IS_NAN(x)) greatest = x, place = i * columns->size + j;
          }
        *result++ = greatest;
        *index++ = place;
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
