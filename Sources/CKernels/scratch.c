#include "scratch.h"

#include <stdlib.h>

static _Thread_local struct {
  void *memory;
  size_t size;
} slots[scratch_slots];

void *scratch(int slot, int64_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow((size_t)count, size, &bytes)) return 0;
  if (slots[slot].memory && slots[slot].size >= bytes) return slots[slot].memory;
  free(slots[slot].memory);
  bytes = (bytes + 4095) / 4096 * 4096;
  slots[slot].memory = aligned_alloc(64, bytes < 4096 ? 4096 : bytes);
  slots[slot].size = slots[slot].memory ? bytes : 0;
  return slots[slot].memory;
}
