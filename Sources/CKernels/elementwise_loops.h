// The shapes of elementwise loops, to be filled with an expression of `x`, `y` and `z`.
//
// Each has a path for contiguous operands, one for each operand that is a single number, and the strided path.
#ifndef ETUDE_ELEMENTWISE_LOOPS_H
#define ETUDE_ELEMENTWISE_LOOPS_H

#include <stdint.h>

#include "clones.h"
#include "nest.h"

#define UNARY_LOOP(NAME, T, R, EXPRESSION)                                                                   \
  CLONES static int NAME(int64_t n, char *const *data, const int64_t *s, const void *parameters) {           \
    (void)parameters;                                                                                        \
    R *o = (R *)data[0];                                                                                     \
    const T *a = (const T *)data[1];                                                                         \
    if (s[0] == 1 && s[1] == 1) {                                                                            \
      INDEPENDENT for (int64_t i = 0; i < n; i++) {                                                          \
        T x = a[i];                                                                                          \
        o[i] = (R)(EXPRESSION);                                                                              \
      }                                                                                                      \
    } else {                                                                                                 \
      int64_t so = s[0], sa = s[1];                                                                          \
      for (int64_t i = 0; i < n; i++) {                                                                      \
        T x = a[i * sa];                                                                                     \
        o[i * so] = (R)(EXPRESSION);                                                                         \
      }                                                                                                      \
    }                                                                                                        \
    return etude_ok;                                                                                         \
  }

#define BINARY_LOOP(NAME, T, R, EXPRESSION) CHECKED_BINARY_LOOP(NAME, T, R, , EXPRESSION)

// CHECK is a statement that may `return` an error code.
#define CHECKED_BINARY_LOOP(NAME, T, R, CHECK, EXPRESSION)                                                   \
  CLONES static int NAME(int64_t n, char *const *data, const int64_t *s, const void *parameters) {           \
    (void)parameters;                                                                                        \
    R *o = (R *)data[0];                                                                                     \
    const T *a = (const T *)data[1], *b = (const T *)data[2];                                                \
    if (s[0] == 1 && s[1] == 1 && s[2] == 1) {                                                               \
      INDEPENDENT for (int64_t i = 0; i < n; i++) {                                                          \
        T x = a[i], y = b[i];                                                                                \
        CHECK o[i] = (R)(EXPRESSION);                                                                        \
      }                                                                                                      \
    } else if (s[0] == 1 && s[1] == 1 && s[2] == 0) {                                                        \
      T y = b[0];                                                                                            \
      INDEPENDENT for (int64_t i = 0; i < n; i++) {                                                          \
        T x = a[i];                                                                                          \
        CHECK o[i] = (R)(EXPRESSION);                                                                        \
      }                                                                                                      \
    } else if (s[0] == 1 && s[1] == 0 && s[2] == 1) {                                                        \
      T x = a[0];                                                                                            \
      INDEPENDENT for (int64_t i = 0; i < n; i++) {                                                          \
        T y = b[i];                                                                                          \
        CHECK o[i] = (R)(EXPRESSION);                                                                        \
      }                                                                                                      \
    } else {                                                                                                 \
      int64_t so = s[0], sa = s[1], sb = s[2];                                                               \
      for (int64_t i = 0; i < n; i++) {                                                                      \
        T x = a[i * sa], y = b[i * sb];                                                                      \
        CHECK o[i * so] = (R)(EXPRESSION);                                                                   \
      }                                                                                                      \
    }                                                                                                        \
    return etude_ok;                                                                                         \
  }

#define TERNARY_LOOP(NAME, TX, T, EXPRESSION)                                                                \
  CLONES static int NAME(int64_t n, char *const *data, const int64_t *s, const void *parameters) {           \
    (void)parameters;                                                                                        \
    T *o = (T *)data[0];                                                                                     \
    const TX *a = (const TX *)data[1];                                                                       \
    const T *b = (const T *)data[2], *c = (const T *)data[3];                                                \
    if (s[0] == 1 && s[1] == 1 && s[2] == 1 && s[3] == 1) {                                                  \
      INDEPENDENT for (int64_t i = 0; i < n; i++) {                                                          \
        TX x = a[i];                                                                                         \
        T y = b[i], z = c[i];                                                                                \
        o[i] = (T)(EXPRESSION);                                                                              \
      }                                                                                                      \
    } else if (s[0] == 1 && s[1] == 1 && s[2] == 1 && s[3] == 0) {                                           \
      T z = c[0];                                                                                            \
      INDEPENDENT for (int64_t i = 0; i < n; i++) {                                                          \
        TX x = a[i];                                                                                         \
        T y = b[i];                                                                                          \
        o[i] = (T)(EXPRESSION);                                                                              \
      }                                                                                                      \
    } else {                                                                                                 \
      int64_t so = s[0], sa = s[1], sb = s[2], sc = s[3];                                                    \
      for (int64_t i = 0; i < n; i++) {                                                                      \
        TX x = a[i * sa];                                                                                    \
        T y = b[i * sb], z = c[i * sc];                                                                      \
        o[i * so] = (T)(EXPRESSION);                                                                         \
      }                                                                                                      \
    }                                                                                                        \
    return etude_ok;                                                                                         \
  }

#endif
