// The vector loops that Swift would not vectorise, and the threads that share them out.
//
// Each loop is compiled for AVX-512, AVX2 and the baseline, and the processor's best is picked when the program loads.
#ifndef CKERNELS_H
#define CKERNELS_H

#include "convolution.h"
#include "elementwise.h"
#include "multiply.h"
#include "nest.h"
#include "normal_fill.h"
#include "normalization.h"
#include "pooling.h"
#include "product.h"
#include "reduction.h"
#include "softmax.h"
#include "threads.h"

#endif
