#include "load.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>

#include "COpenBLAS.h"

static blas_functions functions;
static const blas_functions *loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
#if defined(__x86_64__)
  // Left alone, version 0.3.21 takes its Haswell kernels on a Zen 5: half the speed. A user's own choice is kept.
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
    setenv("OPENBLAS_CORETYPE", "SkylakeX", 0);
#endif
  // Its threads start when it loads, unless there is to be but one.
  setenv("OPENBLAS_NUM_THREADS", "1", 1);
  void *library = dlopen("libopenblas.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  struct {
    const char *name;
    void *target;
  } symbols[] = {
      {"cblas_sgemm", &functions.sgemm}, {"cblas_dgemm", &functions.dgemm}, {"cblas_sgemv", &functions.sgemv},
      {"cblas_dgemv", &functions.dgemv}, {"cblas_sdot", &functions.sdot},   {"cblas_ddot", &functions.ddot},
  };
  for (size_t i = 0; i < sizeof symbols / sizeof symbols[0]; i++) {
    void *symbol = dlsym(library, symbols[i].name);
    if (!symbol) return;
    *(void **)symbols[i].target = symbol;
  }
  *(void **)&functions.dgeqrf = dlsym(library, "dgeqrf_");
  *(void **)&functions.dorgqr = dlsym(library, "dorgqr_");
  *(void **)&functions.dsyevd = dlsym(library, "dsyevd_");
  *(void **)&functions.dgesdd = dlsym(library, "dgesdd_");
  loaded = &functions;
}

const blas_functions *blas_load(void) {
  pthread_once(&once, load);
  return loaded;
}

bool etude_blas_is_available(void) { return blas_load() != NULL; }
