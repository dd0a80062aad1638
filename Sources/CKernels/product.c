#include "product.h"

#include "nest.h"
#include "product_passes.h"

static bool is_small(const etude_product *p) { return p->m < 4 || p->n < 12; }

// How many of the last rows are a small product of their own: they are what is left over for a second thread.
static int64_t last_rows(const etude_product *p) {
  if (p->m < 5 || p->m > 11) return 0;
  int64_t most = p->n >= 128 ? 1 : p->n > 16 ? 4 : 16;
  return p->k > most ? p->m % 4 : 0;
}

static etude_product rows_of(const etude_product *p, int64_t begin, int64_t end) {
  etude_product part = *p;
  part.m = end - begin;
  part.a += begin * (p->a_transposed ? 1 : p->lda);
  part.c += begin * p->ldc;
  return part;
}

int etude_product_run(const etude_product *p) {
  if (p->m <= 0 || p->n <= 0) return etude_ok;
  if (is_small(p)) {
    product_small(p);
    return etude_ok;
  }
  int64_t first = p->m - last_rows(p);
  etude_product last = rows_of(p, first, p->m), rest = rows_of(p, 0, first);
  if (last.m > 0) product_small_matrix(&last);
  return product_large(&rest);
}

int etude_product_run_in_batch(const etude_product *p) {
  if (p->m <= 0 || p->n <= 0) return etude_ok;
  if ((double)p->m * (double)p->n * (double)p->k < 400) {
    product_term_by_term(p);
    return etude_ok;
  }
  if (!is_small(p)) return product_large(p);
  if (p->n == 1) {
    product_term_by_term(p);
  } else {
    product_small(p);
  }
  return etude_ok;
}
