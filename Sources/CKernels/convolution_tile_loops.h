// The inner loops of convolutions in planes, for one width of vectors: LANES elements of T. Included once for each.

typedef T TILE(vector) __attribute__((vector_size(LANES * sizeof(T)), aligned(sizeof(T))));

// FILTERS filters at WIDTH vectors of places, kept in registers while all channels and taps go by.
#define DEFINE_TILE(NAME, WIDTH)                                                                                     \
  TARGET static void NAME(const tile_operands *o, const T *weights, int64_t apart, const T *planes, T *out) {        \
    _Pragma("clang fp contract(fast)") TILE(vector) sum[FILTERS][WIDTH] = {};                                        \
    for (int64_t c = 0; c < o->channels; c++, weights += o->weights_apart, planes += o->planes_apart)                \
      for (int64_t t = 0; t < o->taps; t++) {                                                                        \
        const T *in = planes + o->shifts[t], *w = weights + o->weights[t];                                           \
        TILE(vector) x[WIDTH];                                                                                       \
        _Pragma("clang loop unroll(full)") for (int j = 0; j < WIDTH; j++) x[j] =                                    \
            ((const TILE(vector) *)in)[j];                                                                           \
        _Pragma("clang loop unroll(full)") for (int f = 0; f < FILTERS; f++)                                         \
            _Pragma("clang loop unroll(full)") for (int j = 0; j < WIDTH; j++) sum[f][j] += w[f * apart] * x[j];     \
      }                                                                                                              \
    _Pragma("clang loop unroll(full)") for (int f = 0; f < FILTERS; f++)                                             \
        _Pragma("clang loop unroll(full)") for (int j = 0; j < WIDTH; j++)                                           \
            ((TILE(vector) *)(out + f * tile_places))[j] = sum[f][j];                                                \
  }

DEFINE_TILE(TILE(tile1), 1)
DEFINE_TILE(TILE(tile2), 2)
DEFINE_TILE(TILE(tile3), 3)

static void TILE(tile)(const tile_operands *o, const T *weights, int64_t apart, const T *planes, int64_t places,
                       T *out) {
  if (places > 2 * LANES) TILE(tile3)(o, weights, apart, planes, out);
  else if (places > LANES) TILE(tile2)(o, weights, apart, planes, out);
  else TILE(tile1)(o, weights, apart, planes, out);
}

// The products of ROWS rows of results with COLUMNS shifted planes, summed over `places`, a multiple of LANES.
TARGET static void TILE(products)(const T *results, int64_t apart, const T *const *planes, int64_t places, T *out,
                                  int64_t rows, int64_t columns, int64_t out_apart) {
#pragma clang fp contract(fast)
  TILE(vector) sum[ROWS][COLUMNS] = {};
  for (int64_t q = 0; q < places; q += LANES) {
    TILE(vector) g[ROWS];
    _Pragma("clang loop unroll(full)") for (int m = 0; m < ROWS; m++) g[m] =
        *(const TILE(vector) *)(results + m * apart + q);
    _Pragma("clang loop unroll(full)") for (int k = 0; k < COLUMNS; k++) {
      TILE(vector) x = *(const TILE(vector) *)(planes[k] + q);
      _Pragma("clang loop unroll(full)") for (int m = 0; m < ROWS; m++) sum[m][k] += g[m] * x;
    }
  }
  T lanes[ROWS][COLUMNS][LANES];
  _Pragma("clang loop unroll(full)") for (int m = 0; m < ROWS; m++)
      _Pragma("clang loop unroll(full)") for (int k = 0; k < COLUMNS; k++)
          *(TILE(vector) *)lanes[m][k] = sum[m][k];
  for (int64_t m = 0; m < rows; m++)
    for (int64_t k = 0; k < columns; k++) {
#pragma clang fp reassociate(on)
      T total = 0;
      for (int l = 0; l < LANES; l++) total += lanes[m][k][l];
      out[m * out_apart + k] += total;
    }
}

#undef DEFINE_TILE
