#include "load.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

#include "COpenBLAS.h"

static blas_functions functions;
static const blas_functions *loaded;
static int32_t wanted_threads;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static int32_t default_threads(void) {
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count < 1 ? 1 : (int32_t)count;
}

static void load(void) {
#if defined(__x86_64__)
  // Left alone, version 0.3.21 takes its Haswell kernels on a Zen 5: half the speed. A user's own choice is kept.
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
    setenv("OPENBLAS_CORETYPE", "SkylakeX", 0);
#endif
  void *library = dlopen("libopenblas.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  struct {
    const char *name;
    void *target;
  } symbols[] = {
      {"cblas_sgemm", &functions.sgemm}, {"cblas_dgemm", &functions.dgemm}, {"cblas_sgemv", &functions.sgemv},
      {"cblas_dgemv", &functions.dgemv}, {"cblas_sdot", &functions.sdot},   {"cblas_ddot", &functions.ddot},
      {"openblas_set_num_threads", &functions.set_num_threads}, {"openblas_get_num_threads", &functions.get_num_threads},
  };
  for (size_t i = 0; i < sizeof symbols / sizeof symbols[0]; i++) {
    void *symbol = dlsym(library, symbols[i].name);
    if (!symbol) return;
    *(void **)symbols[i].target = symbol;
  }
  if (wanted_threads > 0 || !getenv("OPENBLAS_NUM_THREADS"))
    functions.set_num_threads(wanted_threads > 0 ? wanted_threads : default_threads());
  loaded = &functions;
}

const blas_functions *blas_load(void) {
  pthread_once(&once, load);
  return loaded;
}

bool etude_blas_is_available(void) { return blas_load() != NULL; }

void etude_blas_set_threads(int32_t count) {
  wanted_threads = count;
  if (loaded) loaded->set_num_threads(count);
}

int32_t etude_blas_begin_alone(void) {
  const blas_functions *blas = blas_load();
  if (!blas) return 1;
  int32_t count = blas->get_num_threads();
  if (count != 1) blas->set_num_threads(1);
  return count;
}

void etude_blas_end_alone(int32_t count) {
  if (loaded && count != 1) loaded->set_num_threads(count);
}
