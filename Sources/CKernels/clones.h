// How a loop is compiled several times, each for one generation of processors.
#ifndef ETUDE_CLONES_H
#define ETUDE_CLONES_H

#if defined(__x86_64__) && defined(__linux__)
#define CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define CLONES
#endif

// The operands of an elementwise loop are either the same elements or apart: each iteration stands alone.
#define INDEPENDENT _Pragma("clang loop vectorize(assume_safety) interleave(enable)")

#define INLINE static inline __attribute__((always_inline))

#endif
