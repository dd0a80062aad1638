// All of a convolution for one type of elements, T.
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "COpenBLAS.h"
#include "convolution_blocks.h"
#include "nest.h"
#include "scratch.h"
#include "threads.h"

INLINE bool is_depthwise(const etude_convolution *g) {
  return g->channels == g->groups && g->groups > 1 && g->filters % g->channels == 0;
}

#include "convolution_depthwise.h"
#include "convolution_patches.h"
#include "convolution_passes.h"
