#include "CBenchmarks.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char measure[] = {
#embed "programs/measure.py"
};

static const unsigned char scalars[] = {
#embed "programs/scalars.py"
};

static const unsigned char ordinary[] = {
#embed "programs/ordinary.py"
};

static const unsigned char small_tensors[] = {
#embed "programs/small_tensors.py"
};

static const unsigned char networks[] = {
#embed "programs/networks.py"
};

#define PROGRAM(name) {#name, name, sizeof name}

static const etude_benchmark_file programs[] = {
    PROGRAM(measure), PROGRAM(scalars), PROGRAM(ordinary), PROGRAM(small_tensors), PROGRAM(networks),
};

long etude_benchmark_count(void) { return sizeof programs / sizeof programs[0]; }

etude_benchmark_file etude_benchmark(long index) { return programs[index]; }
