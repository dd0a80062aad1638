#include "multiply.h"

#include "threads.h"

// The larger side of the result is cut into strips of this many rows or columns, a multiple of any kernel's tile.
enum { strip = 48 };

/// How many strips are worth a thread: a piece has a million products or more.
static int64_t grain_of(int64_t others, int64_t k) {
  double products = (double)strip * (double)others * (double)k;
  return products >= 1e6 ? 1 : products < 1 ? INT64_MAX / 2 : (int64_t)(1e6 / products) + 1;
}

#define DEFINE(NAME, GEMM, T)                                                                                          \
  typedef struct {                                                                                                     \
    etude_transpose ta, tb;                                                                                            \
    int64_t m, n, k, lda, ldb, ldc;                                                                                    \
    T alpha, beta;                                                                                                     \
    const T *a, *b;                                                                                                    \
    T *c;                                                                                                              \
  } NAME##_work;                                                                                                       \
                                                                                                                       \
  static void NAME##_strips(int64_t begin, int64_t end, int32_t thread, void *context) {                               \
    (void)thread;                                                                                                      \
    NAME##_work w = *(const NAME##_work *)context;                                                                     \
    bool by_columns = w.n > w.m;                                                                                       \
    int64_t size = by_columns ? w.n : w.m, first = begin * strip, last = end * strip < size ? end * strip : size;      \
    if (by_columns) {                                                                                                  \
      w.b += first * (w.tb == etude_transposed ? w.ldb : 1), w.c += first, w.n = last - first;                         \
    } else {                                                                                                           \
      w.a += first * (w.ta == etude_transposed ? 1 : w.lda), w.c += first * w.ldc, w.m = last - first;                 \
    }                                                                                                                  \
    GEMM(w.ta, w.tb, w.m, w.n, w.k, w.alpha, w.a, w.lda, w.b, w.ldb, w.beta, w.c, w.ldc);                              \
  }                                                                                                                    \
                                                                                                                       \
  void NAME(etude_transpose ta, etude_transpose tb, int64_t m, int64_t n, int64_t k, T alpha, const T *a, int64_t lda, \
            const T *b, int64_t ldb, T beta, T *c, int64_t ldc) {                                                      \
    NAME##_work work = {ta, tb, m, n, k, lda, ldb, ldc, alpha, beta, a, b, c};                                         \
    int64_t strips = ((m > n ? m : n) + strip - 1) / strip;                                                            \
    etude_parallel(strips, grain_of(m > n ? n : m, k), NAME##_strips, &work);                                          \
  }

DEFINE(etude_multiply_float32, etude_sgemm, float)
DEFINE(etude_multiply_float64, etude_dgemm, double)
