// Products of few rows or columns, four floats at a time.
#include "clones.h"
#include "product_passes.h"

enum { lanes = 4, step = 8 };

static float across(const float *sums) { return (sums[0] + sums[2]) + (sums[1] + sums[3]); }

// How many floats lie before the next multiple of 16 bytes.
static int64_t unaligned(const float *address) { return (int64_t)((-(uintptr_t)address / sizeof(float)) % lanes); }

// The sum of x[i] * y[i * stride]: `head` terms one by one, then vectors, a `unit` of terms at a time, into one sum or
// alternately into two, then the rest one by one.
INLINE float sum_of_products(int64_t n, const float *x, const float *y, int64_t stride, int64_t head, int64_t unit,
                             bool alternate) {
  float sums[lanes] = {0}, others[lanes] = {0}, sum = 0;
  if (head > n || n - head < unit) head = n;
  for (int64_t i = 0; i < head; i++) sum += x[i] * y[i * stride];
  if (head == n) return sum;
  int64_t end = head + (n - head) / unit * unit;
  sums[0] = sum;
  for (int64_t i = head; i < end; i += unit)
    for (int64_t v = i; v < i + unit; v += lanes)
      for (int l = 0; l < lanes; l++) {
        float *into = alternate && v > i ? others : sums;
        into[l] += x[v + l] * y[(v + l) * stride];
      }
  for (int l = 0; l < lanes && alternate; l++) sums[l] += others[l];
  sum = across(sums);
  for (int64_t i = end; i < n; i++) sum += x[i] * y[i * stride];
  return sum;
}

static float sum_whole(int64_t n, const float *x, const float *y, int64_t stride, int64_t head) {
  return stride == 1 ? sum_of_products(n, x, y, 1, head, lanes, false)
                     : sum_of_products(n, x, y, stride, head, lanes, false);
}

static float sum_in_pairs(int64_t n, const float *x, const float *y, int64_t stride, int64_t head, bool alternate) {
  return alternate ? sum_of_products(n, x, y, stride, head, step, true)
                   : sum_of_products(n, x, y, stride, head, step, false);
}

float etude_dot_float32(int64_t n, const float *x, int64_t incx, const float *y, int64_t incy) {
  float sums[4][lanes] = {{0}};
  int64_t i = 0, whole = n / (4 * lanes) * 4 * lanes;
  for (; i + lanes <= n; i += lanes) {
    float *into = sums[i / lanes % (i < whole ? 4 : 2)];
    for (int l = 0; l < lanes; l++) into[l] += x[(i + l) * incx] * y[(i + l) * incy];
  }
  for (; i < n; i++) sums[0][0] += x[i * incx] * y[i * incy];
  for (int s = 1; s < 4; s++)
    for (int l = 0; l < lanes; l++) sums[0][l] += sums[s][l];
  return across(sums[0]);
}

static void put(const etude_product *p, float *target, float sum) {
  *target = p->adds ? *target + p->alpha * sum : p->alpha * sum;
}

// The rows of a matrix times a vector: four rows at a time, then two, then one.
static void rows_times_vector(const etude_product *p, int64_t rows, const float *a, int64_t lda, const float *x,
                              int64_t incx, float *y, int64_t incy) {
  for (int64_t i = 0; i < rows; i++) {
    const float *row = a + i * lda;
    bool four = i < rows / 4 * 4, second = i % 4 == 1;
    float sum = four ? sum_whole(p->k, row, x, incx, (p->k - 1) % lanes + 1)
                     : sum_in_pairs(p->k, row, x, incx, lanes, !second);
    put(p, y + i * incy, sum);
  }
}

// Each row of A with each row of B as stored; the columns that make no four take their vectors in pairs.
static void rows_times_rows(const etude_product *p) {
  for (int64_t i = 0; i < p->m; i++) {
    const float *row = p->a + i * p->lda;
    int64_t head = unaligned(row), fours = p->n / 4 * 4;
    for (int64_t j = 0; j < p->n; j++) {
      const float *other = p->b + j * p->ldb;
      float sum = j < fours ? sum_whole(p->k, row, other, 1, head) : sum_in_pairs(p->k, row, other, 1, head, true);
      put(p, p->c + i * p->ldc + j, sum);
    }
  }
}

// The first elements of a row of C that does not begin at a multiple of 16 bytes: every other four terms are a sum of
// their own.
static void head_of_row(const etude_product *p, const float *x, int64_t dx, float *row, int64_t head) {
  for (int64_t j = 0; j < head; j++) {
    float sum = p->adds ? row[j] : 0;
    for (int64_t t = 0; t < p->k;) {
      if (t % step == lanes && t + lanes <= p->k) {
        int64_t end = t + lanes;
        float four = p->alpha * x[t * dx] * p->b[t * p->ldb + j];
        for (t++; t < end; t++) four += p->alpha * x[t * dx] * p->b[t * p->ldb + j];
        sum += four;
      } else {
        sum += p->alpha * x[t * dx] * p->b[t * p->ldb + j];
        t++;
      }
    }
    row[j] = sum;
  }
}

// One term after another; `heads` lets the first elements of unaligned rows go their own way.
CLONES static void term_by_term(const etude_product *p, bool heads) {
  int64_t di = p->a_transposed ? 1 : p->lda, dx = p->a_transposed ? p->lda : 1;
  for (int64_t i = 0; i < p->m; i++) {
    const float *x = p->a + i * di;
    float *row = p->c + i * p->ldc;
    int64_t head = heads && p->n > 1 && !p->b_transposed ? unaligned(row) : 0;
    if (p->n - head < lanes) head = 0;
    head_of_row(p, x, dx, row, head);
    for (int64_t j = head; j < p->n && !p->adds; j++) row[j] = 0;
    for (int64_t t = 0; t < p->k; t++) {
      float factor = p->alpha * x[t * dx];
      if (p->b_transposed) {
        for (int64_t j = head; j < p->n; j++) row[j] += factor * p->b[j * p->ldb + t];
      } else {
        const float *y = p->b + t * p->ldb;
        INDEPENDENT for (int64_t j = head; j < p->n; j++) row[j] += factor * y[j];
      }
    }
  }
}

void product_small_matrix(const etude_product *p) {
  if (!p->a_transposed && p->b_transposed) {
    rows_times_rows(p);
  } else {
    term_by_term(p, true);
  }
}

void product_term_by_term(const etude_product *p) { term_by_term(p, false); }

void product_small(const etude_product *p) {
  bool rows_of_a = !p->a_transposed, rows_of_b = p->b_transposed;
  if (p->m == 1 && p->n == 1) {
    term_by_term(p, false);
  } else if (p->n == 1 && rows_of_a) {
    rows_times_vector(p, p->m, p->a, p->lda, p->b, rows_of_b ? 1 : p->ldb, p->c, p->ldc);
  } else if (p->m == 1 && rows_of_b) {
    rows_times_vector(p, p->n, p->b, p->ldb, p->a, rows_of_a ? 1 : p->lda, p->c, 1);
  } else {
    product_small_matrix(p);
  }
}
