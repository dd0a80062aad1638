#include "convolution_tiles.h"

#if defined(__x86_64__) && defined(__linux__)

#define T float

#define TARGET __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,fma")))
#define TILE(name) name##_wide
#define LANES 16
#define FILTERS 8
#define ROWS 4
#define COLUMNS 6
#include "convolution_tile_loops.h"
#undef TARGET
#undef TILE
#undef LANES
#undef FILTERS
#undef ROWS
#undef COLUMNS

#define TARGET __attribute__((target("avx2,fma")))
#define TILE(name) name##_narrow
#define LANES 8
#define FILTERS 4
#define ROWS 3
#define COLUMNS 3
#include "convolution_tile_loops.h"

static const tile_loops wide = {16, 8, 4, 6, tile_wide, products_wide};
static const tile_loops narrow = {8, 4, 3, 3, tile_narrow, products_narrow};

const tile_loops *best_tiles(void) {
  if (__builtin_cpu_supports("x86-64-v4")) return &wide;
  return __builtin_cpu_supports("x86-64-v3") ? &narrow : 0;
}

#else

const tile_loops *best_tiles(void) { return 0; }

#endif
