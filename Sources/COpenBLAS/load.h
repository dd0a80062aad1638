// The functions of OpenBLAS that are used, as pointers filled in when the library loads.
#ifndef ETUDE_BLAS_LOAD_H
#define ETUDE_BLAS_LOAD_H

enum { row_major = 101 };

typedef struct {
  void (*sgemm)(int, int, int, int, int, int, float, const float *, int, const float *, int, float, float *, int);
  void (*dgemm)(int, int, int, int, int, int, double, const double *, int, const double *, int, double, double *, int);
  void (*sgemv)(int, int, int, int, float, const float *, int, const float *, int, float, float *, int);
  void (*dgemv)(int, int, int, int, double, const double *, int, const double *, int, double, double *, int);
  float (*sdot)(int, const float *, int, const float *, int);
  double (*ddot)(int, const double *, int, const double *, int);
  // LAPACK, by reference and column by column; absent from some builds.
  void (*dgeqrf)(const int *, const int *, double *, const int *, double *, double *, const int *, int *);
  void (*dorgqr)(const int *, const int *, const int *, double *, const int *, const double *, double *, const int *,
                 int *);
  void (*dsyevd)(const char *, const char *, const int *, double *, const int *, double *, double *, const int *, int *,
                 const int *, int *);
  void (*dgesdd)(const char *, const int *, const int *, double *, const int *, double *, double *, const int *,
                 double *, const int *, double *, const int *, int *, int *);
} blas_functions;

/// The functions, or a null pointer when the library is missing. Loads it the first time.
const blas_functions *blas_load(void);

#endif
