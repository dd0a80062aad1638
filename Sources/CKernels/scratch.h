// Working memory of a thread that lasts from call to call: fresh pages for every call would cost more than the work.
#ifndef ETUDE_SCRATCH_H
#define ETUDE_SCRATCH_H

#include <stddef.h>
#include <stdint.h>

enum { scratch_patches, scratch_gather, scratch_left, scratch_right, scratch_slots };

/// At least `count` items of `size` bytes, of unknown content, or a null pointer. The next call for the same slot on
/// the same thread takes the memory back.
void *scratch(int slot, int64_t count, size_t size);

#endif
