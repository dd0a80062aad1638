// The loops over the elements of channels for one type of elements, T. Sums are taken in double precision; what is rounded
// before, and what is fused, is as in PyTorch's batch_norm_kernel.cpp.

CLONES static double TYPED(sum_of)(const T *in, int64_t n) {
#pragma clang fp reassociate(on)
  double sum = 0;
  for (int64_t i = 0; i < n; i++) sum += in[i];
  return sum;
}

CLONES static double TYPED(squares_of)(const T *in, int64_t n, T mean) {
  double sum = 0;
  for (int64_t i = 0; i < n; i++) {
#pragma clang fp reassociate(on)
    T distance = in[i] - mean, square = distance * distance;
    sum += (double)square;
  }
  return sum;
}

CLONES static double TYPED(product_of)(const T *gradient, const T *in, int64_t n, double mean) {
#pragma clang fp reassociate(on)
  double sum = 0;
  for (int64_t i = 0; i < n; i++) sum += gradient[i] * (in[i] - mean);
  return sum;
}

CLONES static void TYPED(affine_row)(const T *in, int64_t n, T factor, T shift, T *out) {
  INDEPENDENT for (int64_t i = 0; i < n; i++) out[i] = __builtin_elementwise_fma(in[i], factor, shift);
}

CLONES static void TYPED(gradient_row)(const T *gradient, const T *in, int64_t n, T mean, T slope, T shift, T factor,
                                       T *out) {
  INDEPENDENT for (int64_t i = 0; i < n; i++) out[i] = (gradient[i] - (in[i] - mean) * slope - shift) * factor;
}

#define FOR_EACH_ROW(...) \
  const channel_work *w = context; \
  int64_t places = w->s->places, step = w->s->channels * places; \
  for (int64_t c = begin; c < end; c++) { \
    const T *in = (const T *)w->input + c * places, *gradient = w->gradient; \
    if (gradient) gradient += c * places; \
    __VA_ARGS__ \
  }

static void TYPED(moments)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  FOR_EACH_ROW({
    double sum = 0, squares = 0;
    for (int64_t n = 0; n < w->s->count; n++) sum += TYPED(sum_of)(in + n * step, places);
    double mean = sum / (double)(w->s->count * places);
    for (int64_t n = 0; n < w->s->count; n++) squares += TYPED(squares_of)(in + n * step, places, (T)mean);
    w->a[c] = mean, w->b[c] = squares;
  })
}

static void TYPED(affine)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  FOR_EACH_ROW({
    T factor = (T)w->scale[c] * (T)(w->weight ? w->weight[c] : 1);
    T shift = __builtin_elementwise_fma(-(T)w->mean[c], factor, (T)(w->bias ? w->bias[c] : 0));
    for (int64_t n = 0; n < w->s->count; n++)
      TYPED(affine_row)(in + n * step, places, factor, shift, (T *)w->output + c * places + n * step);
  })
}

static void TYPED(sums)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  FOR_EACH_ROW({
    double sum = 0, product = 0;
    for (int64_t n = 0; n < w->s->count; n++) {
      sum += TYPED(sum_of)(gradient + n * step, places);
      product += TYPED(product_of)(gradient + n * step, in + n * step, places, w->mean[c]);
    }
    w->a[c] = sum, w->b[c] = product;
  })
}

static void TYPED(gradients)(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  FOR_EACH_ROW({
    for (int64_t n = 0; n < w->s->count; n++)
      TYPED(gradient_row)(gradient + n * step, in + n * step, places, (T)w->mean[c], (T)w->scale[c], (T)w->bias[c],
                          (T)w->weight[c], (T *)w->output + c * places + n * step);
  })
}

#undef FOR_EACH_ROW
