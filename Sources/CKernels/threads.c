#include "threads.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <unistd.h>

enum { max_threads = 64, spins = 4000 };

static struct {
  pthread_mutex_t lock;
  pthread_cond_t wake;
  atomic_int generation;
  atomic_int pending;
  int32_t workers;
  int32_t pieces;
  int64_t count, piece;
  etude_body body;
  void *context;
} pool = {.lock = PTHREAD_MUTEX_INITIALIZER, .wake = PTHREAD_COND_INITIALIZER};

// One loop is shared at a time; whoever comes meanwhile runs its own alone.
static atomic_flag busy = ATOMIC_FLAG_INIT;
static _Thread_local bool inside;
static int32_t wanted;

int32_t etude_thread_count(void) {
  if (wanted == 0) {
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    wanted = processors < 1 ? 1 : processors > max_threads ? max_threads : (int32_t)processors;
  }
  return wanted;
}

void etude_set_thread_count(int32_t count) { wanted = count < 1 ? 1 : count > max_threads ? max_threads : count; }

static void run_piece(int32_t index) {
  int64_t begin = index * pool.piece, end = begin + pool.piece;
  if (end > pool.count) end = pool.count;
  if (begin < end) pool.body(begin, end, index, pool.context);
}

static void *work(void *argument) {
  int32_t index = (int32_t)(intptr_t)argument;
  int seen = 0;
  inside = true;
  for (;;) {
    // A loop often follows the last at once: to spin a little is cheaper than to sleep and be woken.
    for (int i = 0; i < spins && atomic_load_explicit(&pool.generation, memory_order_acquire) == seen; i++)
      __builtin_ia32_pause();
    if (atomic_load(&pool.generation) == seen) {
      pthread_mutex_lock(&pool.lock);
      while (atomic_load(&pool.generation) == seen) pthread_cond_wait(&pool.wake, &pool.lock);
      pthread_mutex_unlock(&pool.lock);
    }
    seen = atomic_load(&pool.generation);
    if (index < pool.pieces) run_piece(index);
    atomic_fetch_sub(&pool.pending, 1);
  }
  return 0;
}

static void start_workers(int32_t count) {
  while (pool.workers < count) {
    pthread_t thread;
    // A worker that starts late must wait for the next loop, so none is under way here: pending is zero.
    if (pthread_create(&thread, 0, work, (void *)(intptr_t)(pool.workers + 1)) != 0) return;
    pthread_detach(thread);
    pool.workers++;
  }
}

void etude_parallel(int64_t count, int64_t grain, etude_body body, void *context) {
  if (count <= 0) return;
  if (grain < 1) grain = 1;
  int64_t pieces = (count + grain - 1) / grain;
  if (pieces > etude_thread_count()) pieces = etude_thread_count();
  if (pieces <= 1 || inside || atomic_flag_test_and_set(&busy)) {
    body(0, count, 0, context);
    return;
  }
  start_workers((int32_t)pieces - 1);
  pthread_mutex_lock(&pool.lock);
  pool.pieces = (int32_t)pieces;
  pool.count = count;
  pool.piece = (count + pieces - 1) / pieces;
  pool.body = body;
  pool.context = context;
  atomic_store(&pool.pending, pool.workers);
  atomic_fetch_add(&pool.generation, 1);
  pthread_cond_broadcast(&pool.wake);
  pthread_mutex_unlock(&pool.lock);
  inside = true;
  run_piece(0);
  // Pieces of workers that could not be started.
  for (int32_t i = pool.workers + 1; i < pieces; i++) run_piece(i);
  inside = false;
  for (int i = 0; atomic_load(&pool.pending) > 0; i++) {
    if (i < 100000) __builtin_ia32_pause();
    else usleep(20);
  }
  atomic_flag_clear(&busy);
}
