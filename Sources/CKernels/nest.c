#include "nest.h"

#include "threads.h"

void etude_nest_begin(etude_nest *nest, intptr_t rank, const intptr_t *sizes) {
  nest->rank = (int32_t)rank;
  nest->operands = 0;
  for (intptr_t i = 0; i < rank; i++) nest->sizes[i] = sizes[i];
}

void etude_nest_add(etude_nest *nest, void *data, intptr_t item_size, const intptr_t *strides) {
  int32_t k = nest->operands++;
  nest->data[k] = data;
  nest->item_size[k] = item_size;
  for (int32_t i = 0; i < nest->rank; i++) nest->strides[k][i] = strides[i];
}

// The order of two dimensions: -1 when `a` belongs inside of `b`, 1 when outside, 0 when no operand says.
// Follows at::TensorIteratorBase::reorder_dimensions.
static int compare(const etude_nest *nest, int32_t a, int32_t b, bool undefined_output, bool reduction) {
  for (int32_t i = 0; i < nest->operands; i++) {
    if (i == 0 && undefined_output) continue;
    int64_t x = nest->strides[i][a], y = nest->strides[i][b];
    if (i == 0 && reduction && (x == 0) != (y == 0)) return y == 0 ? 1 : -1;
    if (x == 0 || y == 0) continue;
    if (x < y) return -1;
    if (x > y) return 1;
    if (nest->sizes[a] > nest->sizes[b]) return 1;
  }
  return 0;
}

static void swap_order(int32_t *order, int32_t i, int32_t j) {
  int32_t saved = order[i];
  order[i] = order[j];
  order[j] = saved;
}

static void permute(int64_t *values, const int32_t *order, int32_t rank) {
  int64_t old[etude_max_rank];
  for (int32_t i = 0; i < rank; i++) old[i] = values[i];
  for (int32_t i = 0; i < rank; i++) values[i] = old[order[i]];
}

void etude_nest_arrange(etude_nest *nest, bool undefined_output, bool reduction) {
  int32_t rank = nest->rank, order[etude_max_rank];
  for (int32_t i = 0; i < rank; i++) order[i] = rank - 1 - i;
  for (int32_t i = 1; i < rank; i++) {
    int32_t moved = i;
    for (int32_t j = i - 1; j >= 0; j--) {
      int sign = compare(nest, order[j], order[moved], undefined_output, reduction);
      if (sign > 0) {
        swap_order(order, j, moved);
        moved = j;
      } else if (sign < 0) {
        break;
      }
    }
  }
  for (int32_t i = 0; i < rank; i++) nest->origin[i] = order[i];
  permute(nest->sizes, order, rank);
  for (int32_t k = 0; k < nest->operands; k++) permute(nest->strides[k], order, rank);
}

static bool can_merge(const etude_nest *nest, int32_t inner, int32_t outer) {
  if (nest->sizes[inner] == 1 || nest->sizes[outer] == 1) return true;
  for (int32_t k = 0; k < nest->operands; k++)
    if (nest->strides[k][outer] != nest->strides[k][inner] * nest->sizes[inner]) return false;
  return true;
}

void etude_nest_merge(etude_nest *nest) {
  if (nest->rank <= 1) return;
  int32_t last = 0;
  for (int32_t i = 1; i < nest->rank; i++) {
    if (can_merge(nest, last, i)) {
      if (nest->sizes[last] == 1)
        for (int32_t k = 0; k < nest->operands; k++) nest->strides[k][last] = nest->strides[k][i];
      nest->sizes[last] *= nest->sizes[i];
    } else {
      last++;
      nest->sizes[last] = nest->sizes[i];
      for (int32_t k = 0; k < nest->operands; k++) nest->strides[k][last] = nest->strides[k][i];
    }
  }
  nest->rank = last + 1;
}

static int64_t element_count(const etude_nest *nest) {
  int64_t count = 1;
  for (int32_t i = 0; i < nest->rank; i++) count *= nest->sizes[i];
  return count;
}

int etude_nest_run2(const etude_nest *nest, etude_loop2 loop, const void *parameters) {
  int32_t operands = nest->operands, rank = nest->rank;
  if (element_count(nest) == 0) return etude_ok;
  char *data[etude_max_operands];
  int64_t strides[2 * etude_max_operands], index[etude_max_rank] = {0};
  for (int32_t k = 0; k < operands; k++) {
    data[k] = nest->data[k];
    strides[k] = rank > 0 ? nest->strides[k][0] : 0;
    strides[operands + k] = rank > 1 ? nest->strides[k][1] : 0;
  }
  int64_t n0 = rank > 0 ? nest->sizes[0] : 1, n1 = rank > 1 ? nest->sizes[1] : 1;
  for (;;) {
    int status = loop(n0, n1, data, strides, parameters);
    if (status != etude_ok) return status;
    int32_t d = 2;
    for (; d < rank; d++) {
      for (int32_t k = 0; k < operands; k++) data[k] += nest->strides[k][d] * nest->item_size[k];
      if (++index[d] < nest->sizes[d]) break;
      for (int32_t k = 0; k < operands; k++)
        data[k] -= nest->strides[k][d] * nest->item_size[k] * nest->sizes[d];
      index[d] = 0;
    }
    if (d >= rank) return etude_ok;
  }
}

typedef struct {
  const etude_nest *nest;
  etude_loop loop;
  const void *parameters;
  int32_t shared;  // the dimension that is cut into pieces
  int status;
} job;

static int run_rows(int64_t n0, int64_t n1, char *const *data, const int64_t *strides, const void *argument) {
  const job *work = argument;
  int32_t operands = work->nest->operands;
  char *row[etude_max_operands];
  for (int32_t k = 0; k < operands; k++) row[k] = data[k];
  for (int64_t j = 0; j < n1; j++) {
    int status = work->loop(n0, row, strides, work->parameters);
    if (status != etude_ok) return status;
    for (int32_t k = 0; k < operands; k++) row[k] += strides[operands + k] * work->nest->item_size[k];
  }
  return etude_ok;
}

static void run_piece(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  job *work = context;
  etude_nest piece = *work->nest;
  int32_t d = work->shared;
  piece.sizes[d] = end - begin;
  for (int32_t k = 0; k < piece.operands; k++)
    piece.data[k] += begin * piece.strides[k][d] * piece.item_size[k];
  int status = etude_nest_run2(&piece, run_rows, work);
  if (status != etude_ok) work->status = status;
}

int etude_nest_run(const etude_nest *nest, etude_loop loop, const void *parameters) {
  int64_t count = element_count(nest);
  job work = {nest, loop, parameters, 0, etude_ok};
  if (count < etude_grain || etude_thread_count() == 1) return etude_nest_run2(nest, run_rows, &work);
  for (int32_t d = 1; d < nest->rank; d++)
    if (nest->sizes[d] >= nest->sizes[work.shared]) work.shared = d;
  int64_t size = nest->sizes[work.shared];
  int64_t others = count / size;
  etude_parallel(size, (etude_grain + others - 1) / others, run_piece, &work);
  return work.status;
}
