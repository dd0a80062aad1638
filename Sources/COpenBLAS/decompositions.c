#include <stdlib.h>
#include <string.h>

#include "COpenBLAS.h"
#include "load.h"

// Each routine is called twice: first for the size of its working space.

etude_decomposition etude_qr(int32_t m, int32_t n, int32_t columns, double *matrix, double *q) {
  const blas_functions *blas = blas_load();
  if (!blas || !blas->dgeqrf || !blas->dorgqr) return etude_lapack_missing;
  int least = m < n ? m : n, ask = -1, status = 0;
  if (least == 0) {
    for (int32_t j = 0; j < columns; j++)
      for (int32_t i = 0; i < m; i++) q[(size_t)j * (size_t)m + (size_t)i] = i == j;
    return etude_decomposed;
  }
  double *scales = malloc((size_t)least * sizeof(double)), size[2] = {0};
  blas->dgeqrf(&m, &n, matrix, &m, scales, &size[0], &ask, &status);
  if (columns > 0) blas->dorgqr(&m, &columns, &least, q, &m, scales, &size[1], &ask, &status);
  int work = (int)(size[0] > size[1] ? size[0] : size[1]);
  if (work < 1) work = 1;
  double *space = malloc((size_t)work * sizeof(double));
  if (scales && space) {
    blas->dgeqrf(&m, &n, matrix, &m, scales, space, &work, &status);
    if (columns > 0) {
      int copied = columns < n ? columns : n;
      memcpy(q, matrix, (size_t)m * (size_t)copied * sizeof(double));
      if (least > columns) least = columns;
      blas->dorgqr(&m, &columns, &least, q, &m, scales, space, &work, &status);
    }
  }
  bool done = scales && space;
  free(scales);
  free(space);
  return !done ? etude_lapack_memory : status == 0 ? etude_decomposed : etude_lapack_failed;
}

etude_decomposition etude_symmetric_eigen(int32_t n, bool lower, bool vectors, double *matrix, double *values) {
  const blas_functions *blas = blas_load();
  if (!blas || !blas->dsyevd) return etude_lapack_missing;
  if (n == 0) return etude_decomposed;
  const char *job = vectors ? "V" : "N", *triangle = lower ? "L" : "U";
  int ask = -1, status = 0, indices = 0;
  double size = 0;
  blas->dsyevd(job, triangle, &n, matrix, &n, values, &size, &ask, &indices, &ask, &status);
  int work = (int)size;
  double *space = malloc((size_t)work * sizeof(double));
  int *places = malloc((size_t)indices * sizeof(int));
  if (space && places)
    blas->dsyevd(job, triangle, &n, matrix, &n, values, space, &work, places, &indices, &status);
  bool done = space && places;
  free(space);
  free(places);
  return !done ? etude_lapack_memory : status == 0 ? etude_decomposed : etude_lapack_failed;
}

etude_decomposition etude_svd(int32_t m, int32_t n, bool full, double *matrix, double *values, double *u, double *vt) {
  const blas_functions *blas = blas_load();
  if (!blas || !blas->dgesdd) return etude_lapack_missing;
  int least = m < n ? m : n, ask = -1, status = 0, rows = full ? n : least;
  if (least == 0) return etude_decomposed;
  const char *job = !u || !vt ? "N" : full ? "A" : "S";
  double size = 0;
  int *places = malloc(8 * (size_t)least * sizeof(int));
  blas->dgesdd(job, &m, &n, matrix, &m, values, u, &m, vt, &rows, &size, &ask, places, &status);
  int work = (int)size;
  double *space = malloc((size_t)work * sizeof(double));
  if (space && places)
    blas->dgesdd(job, &m, &n, matrix, &m, values, u, &m, vt, &rows, space, &work, places, &status);
  bool done = space && places;
  free(space);
  free(places);
  return !done ? etude_lapack_memory : status == 0 ? etude_decomposed : etude_lapack_failed;
}
