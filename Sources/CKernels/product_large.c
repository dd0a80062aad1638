// Products of many rows and columns: tiles of C are kept in registers while the terms run by, from panels of A and B that
// are copied so that a tile reads them in order (Goto and van de Geijn, "Anatomy of High-Performance Matrix
// Multiplication", 2008). Every element of C is summed in the order of its terms, whatever the tile.
#include <string.h>

#include "multiply.h"
#include "clones.h"
#include "nest.h"
#include "product_passes.h"
#include "scratch.h"
#include "threads.h"

enum { lanes = 16, tile_rows = 12, tile_columns = 2 * lanes, block_rows = 240, block_columns = 1024 };

typedef float floats __attribute__((vector_size(lanes * sizeof(float)), aligned(4)));

#if defined(__x86_64__)

#define WIDE __attribute__((target("arch=x86-64-v4")))

// A tile of `rows` rows and `vectors` vectors. A's panel has `rows` floats a term, B's a whole tile of columns.
#define TILE(NAME, ROWS, VECTORS)                                                                               \
  WIDE static void NAME(int64_t terms, const float *a, const float *b, float *c, int64_t ldc, bool adds) {      \
    floats sums[ROWS][VECTORS];                                                                                 \
    memset(sums, 0, sizeof sums);                                                                               \
    for (int64_t t = 0; t < terms; t++, a += ROWS, b += tile_columns)                                           \
      for (int i = 0; i < ROWS; i++)                                                                            \
        for (int v = 0; v < VECTORS; v++)                                                                       \
          sums[i][v] = __builtin_elementwise_fma((floats){} + a[i], *(const floats *)(b + v * lanes), sums[i][v]); \
    for (int i = 0; i < ROWS; i++)                                                                              \
      for (int v = 0; v < VECTORS; v++) {                                                                       \
        floats *target = (floats *)(c + i * ldc + v * lanes);                                                   \
        *target = adds ? *target + sums[i][v] : sums[i][v];                                                     \
      }                                                                                                         \
  }

TILE(tile_12_2, 12, 2)
TILE(tile_8_2, 8, 2)
TILE(tile_4_2, 4, 2)
TILE(tile_2_2, 2, 2)
TILE(tile_1_2, 1, 2)
TILE(tile_12_1, 12, 1)
TILE(tile_8_1, 8, 1)
TILE(tile_4_1, 4, 1)
TILE(tile_2_1, 2, 1)
TILE(tile_1_1, 1, 1)

static int64_t rows_of_tile(int64_t left) {
  return left >= 12 ? 12 : left >= 8 ? 8 : left >= 4 ? 4 : left >= 2 ? 2 : 1;
}

static void tile(int64_t rows, int64_t columns, int64_t terms, const float *a, const float *b, float *c, int64_t ldc,
                 bool adds) {
  typedef void (*function)(int64_t, const float *, const float *, float *, int64_t, bool);
  static const function functions[2][5] = {{tile_12_1, tile_8_1, tile_4_1, tile_2_1, tile_1_1},
                                           {tile_12_2, tile_8_2, tile_4_2, tile_2_2, tile_1_2}};
  function run = functions[columns > lanes][rows == 12 ? 0 : rows == 8 ? 1 : rows == 4 ? 2 : rows == 2 ? 3 : 4];
  if (columns % lanes == 0) {
    run(terms, a, b, c, ldc, adds);
    return;
  }
  float whole[tile_rows * tile_columns];
  run(terms, a, b, whole, tile_columns, false);
  for (int64_t i = 0; i < rows; i++)
    for (int64_t j = 0; j < columns; j++) {
      float sum = whole[i * tile_columns + j];
      c[i * ldc + j] = adds ? c[i * ldc + j] + sum : sum;
    }
}

// Copies the terms of `count` rows (of A) or columns (of B), `width` beside each other for every term, times `factor`.
WIDE static void pack(const float *in, int64_t along, int64_t across, int64_t terms, int64_t count, int64_t width,
                      float factor, float *out) {
  for (int64_t t = 0; t < terms; t++, in += along, out += width) {
    if (across == 1) {
      for (int64_t i = 0; i < count; i++) out[i] = in[i] * factor;
    } else {
      for (int64_t i = 0; i < count; i++) out[i] = in[i * across] * factor;
    }
    for (int64_t i = count; i < width; i++) out[i] = 0;
  }
}

static int multiply(const etude_product *p) {
  float *left = scratch(scratch_left, block_rows * product_terms, sizeof(float));
  float *right = scratch(scratch_right, (block_columns + tile_columns) * product_terms, sizeof(float));
  if (!left || !right) return etude_out_of_memory;
  int64_t da = p->a_transposed ? 1 : p->lda, dat = p->a_transposed ? p->lda : 1;
  int64_t db = p->b_transposed ? p->ldb : 1, dbt = p->b_transposed ? 1 : p->ldb;
  // Fewer terms than make two whole sums are halved.
  int64_t together = p->k <= product_terms ? p->k : p->k < 2 * product_terms ? p->k / 2 : product_terms;
  for (int64_t j0 = 0; j0 < p->n; j0 += block_columns) {
    int64_t columns = p->n - j0 < block_columns ? p->n - j0 : block_columns;
    for (int64_t t0 = 0; t0 < p->k; t0 += together) {
      int64_t terms = p->k - t0 < together ? p->k - t0 : together;
      for (int64_t j = 0; j < columns; j += tile_columns)
        pack(p->b + (j0 + j) * db + t0 * dbt, dbt, db, terms, columns - j < tile_columns ? columns - j : tile_columns,
             tile_columns, p->alpha, right + j * terms);
      for (int64_t i0 = 0; i0 < p->m; i0 += block_rows) {
        int64_t rows = p->m - i0 < block_rows ? p->m - i0 : block_rows, height;
        for (int64_t i = 0; i < rows; i += height) {
          height = rows_of_tile(rows - i);
          pack(p->a + (i0 + i) * da + t0 * dat, dat, da, terms, height, height, 1, left + i * terms);
        }
        for (int64_t j = 0; j < columns; j += tile_columns)
          for (int64_t i = 0; i < rows; i += height) {
            height = rows_of_tile(rows - i);
            tile(height, columns - j < tile_columns ? columns - j : tile_columns, terms, left + i * terms,
                 right + j * terms, p->c + (i0 + i) * p->ldc + j0 + j, p->ldc, t0 > 0 || p->adds);
          }
      }
    }
  }
  return etude_ok;
}

typedef struct {
  const etude_product *product;
  bool by_rows;
  int result;
} share;

static void multiply_share(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  share *work = context;
  etude_product part = *work->product;
  int64_t unit = work->by_rows ? tile_rows : tile_columns, whole = work->by_rows ? part.m : part.n;
  int64_t first = begin * unit, last = end * unit < whole ? end * unit : whole;
  if (work->by_rows) {
    part.m = last - first;
    part.a += first * (part.a_transposed ? 1 : part.lda);
    part.c += first * part.ldc;
  } else {
    part.n = last - first;
    part.b += first * (part.b_transposed ? part.ldb : 1);
    part.c += first;
  }
  int result = multiply(&part);
  if (result != etude_ok) __atomic_store_n(&work->result, result, __ATOMIC_RELAXED);
}

static int multiply_in_order(const etude_product *p) {
  share work = {p, p->m > p->n, etude_ok};
  int64_t units = work.by_rows ? (p->m + tile_rows - 1) / tile_rows : (p->n + tile_columns - 1) / tile_columns;
  // A share is worth a thread from about a million multiplications on.
  double size = (double)p->m * (double)p->n * (double)p->k / (double)units;
  int64_t grain = size < 1 ? units : (int64_t)(1e6 / size) + 1;
  etude_parallel(units, grain, multiply_share, &work);
  return work.result;
}

#endif

int product_large(const etude_product *p) {
  if (p->m <= 0 || p->n <= 0) return etude_ok;
  if (p->k <= 0) {
    for (int64_t i = 0; i < p->m && !p->adds; i++) memset(p->c + i * p->ldc, 0, (size_t)p->n * sizeof(float));
    return etude_ok;
  }
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")) return multiply_in_order(p);
#endif
  etude_multiply_float32(p->a_transposed ? etude_transposed : etude_as_is, p->b_transposed ? etude_transposed : etude_as_is, p->m,
              p->n, p->k, p->alpha, p->a, p->lda, p->b, p->ldb, p->adds ? 1 : 0, p->c, p->ldc);
  return etude_ok;
}
