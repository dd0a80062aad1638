#include "threads.h"

#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

// A loop often follows the last at once: to look for it a little is cheaper than to sleep and be woken. Only a little,
// for where the processors are shared, whoever waits by looking takes the time from whom it waits for.
enum { max_threads = 64, looks = 1500 };

// One loop at a time. Its pieces belong to nobody: whoever is free takes the next, so that the thread which asked never
// waits for one that has yet to wake up.
static struct {
  atomic_uint_least64_t offer;  // the number of the loop (32 bits), its pieces (16), the next of them (16)
  atomic_uint generation;       // the number of the loop again, to sleep on
  atomic_uint unfinished;       // pieces of the loop
  atomic_uint asleep;           // workers that wait for a loop
  atomic_bool awaited;          // whether the thread that asked sleeps
  int32_t workers;
  int64_t count, piece;
  etude_body body;
  void *context;
} pool;

static atomic_flag busy = ATOMIC_FLAG_INIT;
static _Thread_local bool inside;
static int32_t wanted;

int32_t etude_thread_count(void) {
  if (wanted == 0) {
    const char *given = getenv("ETUDE_THREADS");
    long count = given ? strtol(given, 0, 10) : 0;
    if (count < 1) count = sysconf(_SC_NPROCESSORS_ONLN);
    wanted = count < 1 ? 1 : count > max_threads ? max_threads : (int32_t)count;
  }
  return wanted;
}

void etude_set_thread_count(int32_t count) { wanted = count < 1 ? 1 : count > max_threads ? max_threads : count; }

static void sleep_while(atomic_uint *word, uint32_t value) {
  syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, value, 0, 0, 0);
}

static void wake(atomic_uint *word, int32_t threads) { syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, threads, 0, 0, 0); }

static void rest(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

// Runs pieces of the loop on offer until all are taken.
static void take_pieces(void) {
  for (;;) {
    uint64_t offer = atomic_load_explicit(&pool.offer, memory_order_acquire);
    uint32_t pieces = (uint32_t)(offer >> 16) & 0xffff, index = (uint32_t)offer & 0xffff;
    if (index >= pieces) return;
    // Once the piece is taken, the loop can't end before it is done, and its other fields stay as they are.
    if (!atomic_compare_exchange_weak(&pool.offer, &offer, offer + 1)) continue;
    int64_t begin = index * pool.piece, end = begin + pool.piece;
    if (end > pool.count) end = pool.count;
    if (begin < end) pool.body(begin, end, (int32_t)index, pool.context);
    if (atomic_fetch_sub(&pool.unfinished, 1) == 1 && atomic_load(&pool.awaited)) wake(&pool.unfinished, 1);
  }
}

static void *work(void *argument) {
  (void)argument;
  inside = true;
  for (uint32_t seen = 0;;) {
    for (int i = 0; i < looks && atomic_load_explicit(&pool.generation, memory_order_acquire) == seen; i++) rest();
    if (atomic_load(&pool.generation) == seen) {
      atomic_fetch_add(&pool.asleep, 1);
      while (atomic_load(&pool.generation) == seen) sleep_while(&pool.generation, seen);
      atomic_fetch_sub(&pool.asleep, 1);
    }
    seen = atomic_load(&pool.generation);
    take_pieces();
  }
  return 0;
}

static void start_workers(int32_t count) {
  while (pool.workers < count) {
    pthread_t thread;
    if (pthread_create(&thread, 0, work, 0) != 0) return;
    pthread_detach(thread);
    pool.workers++;
  }
}

static void wait_for_others(void) {
  for (int i = 0; i < looks && atomic_load_explicit(&pool.unfinished, memory_order_acquire) > 0; i++) rest();
  if (atomic_load(&pool.unfinished) == 0) return;
  atomic_store(&pool.awaited, true);
  for (uint32_t left; (left = atomic_load(&pool.unfinished)) > 0;) sleep_while(&pool.unfinished, left);
  atomic_store(&pool.awaited, false);
}

void etude_parallel(int64_t count, int64_t grain, etude_body body, void *context) {
  if (count <= 0) return;
  if (grain < 1) grain = 1;
  int64_t pieces = count / grain + (count % grain > 0);
  if (pieces > etude_thread_count()) pieces = etude_thread_count();
  if (pieces <= 1 || inside || atomic_flag_test_and_set(&busy)) {
    body(0, count, 0, context);
    return;
  }
  start_workers((int32_t)pieces - 1);
  pool.count = count;
  pool.piece = (count + pieces - 1) / pieces;
  pool.body = body;
  pool.context = context;
  atomic_store(&pool.unfinished, (uint32_t)pieces);
  uint32_t number = atomic_load(&pool.generation) + 1;
  atomic_store(&pool.offer, (uint64_t)number << 32 | (uint64_t)pieces << 16);
  atomic_store(&pool.generation, number);
  if (atomic_load(&pool.asleep) > 0) wake(&pool.generation, INT_MAX);
  inside = true;
  take_pieces();
  inside = false;
  wait_for_others();
  atomic_flag_clear(&busy);
}
