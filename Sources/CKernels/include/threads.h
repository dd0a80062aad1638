// A pool of threads for loops that are long enough to share.
#ifndef ETUDE_THREADS_H
#define ETUDE_THREADS_H

#include <stdint.h>

/// Work on the items from `begin` to `end`, by the thread numbered `thread`.
typedef void (*etude_body)(int64_t begin, int64_t end, int32_t thread, void *context);

/// Runs `body` over 0..<count in equal pieces of at least `grain` items, at most one a thread, and waits for all.
/// A call from inside a body runs on that thread alone.
void etude_parallel(int64_t count, int64_t grain, etude_body body, void *context);

/// The number of threads that `etude_parallel` shares work among: what was set, else ETUDE_THREADS of the environment,
/// else the number of processors.
int32_t etude_thread_count(void);
void etude_set_thread_count(int32_t count);

/// Loops shorter than this are not worth sharing; PyTorch's at::internal::GRAIN_SIZE, on which its sums depend.
enum { etude_grain = 32768 };

#endif
