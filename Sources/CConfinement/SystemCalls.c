#define _GNU_SOURCE
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "CConfinement.h"

#if defined(__x86_64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifndef NATIVE_ARCHITECTURE

int etude_renounce_system_calls(unsigned first_writable, unsigned last_writable) {
  (void)first_writable, (void)last_writable;
  return ENOSYS;
}

#else

/// Calls that are harmless whatever their arguments.
static const unsigned harmless[] = {
    // memory
    SYS_brk, SYS_munmap, SYS_mremap, SYS_madvise,
    // threads, which share everything with their process
    SYS_futex, SYS_set_robust_list, SYS_sched_yield, SYS_sched_getaffinity, SYS_gettid, SYS_getpid, SYS_exit,
    SYS_exit_group, SYS_membarrier,
#ifdef SYS_rseq
    SYS_rseq,
#endif
    // signals to itself
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_restart_syscall,
    // clocks and counters
    SYS_clock_gettime, SYS_clock_getres, SYS_clock_nanosleep, SYS_nanosleep, SYS_gettimeofday, SYS_getrusage,
    SYS_times, SYS_sysinfo, SYS_uname, SYS_getrandom,
#ifdef SYS_time
    SYS_time,
#endif
    // what is open already
    SYS_close,
};

enum { harmless_count = sizeof harmless / sizeof harmless[0], capacity = 2 * harmless_count + 64 };

static struct sock_filter program[capacity];
static unsigned short length;

static void add(unsigned short code, uint32_t k, uint8_t yes, uint8_t no) {
  if (length < capacity) program[length++] = (struct sock_filter){code, yes, no, k};
}

static void load(size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset, 0, 0); }
static void answer(uint32_t verdict) { add(BPF_RET | BPF_K, verdict, 0, 0); }

/// The low half of an argument; both machines are little-endian.
static size_t argument(int index) { return offsetof(struct seccomp_data, args) + 8 * (size_t)index; }

static const uint32_t refusal = SECCOMP_RET_ERRNO | EPERM;

/// Allows a call where its argument, masked, equals a value. The number is loaded before and after.
static void allow_where(unsigned call, int index, uint32_t mask, uint32_t value) {
  add(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 5);
  load(argument(index));
  add(BPF_ALU | BPF_AND | BPF_K, mask, 0, 0);
  add(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1);
  answer(SECCOMP_RET_ALLOW);
  answer(refusal);
}

int etude_renounce_system_calls(unsigned first_writable, unsigned last_writable) {
  length = 0;
  load(offsetof(struct seccomp_data, arch));
  add(BPF_JMP | BPF_JEQ | BPF_K, NATIVE_ARCHITECTURE, 1, 0);
  answer(SECCOMP_RET_KILL_PROCESS);
  load(offsetof(struct seccomp_data, nr));
  for (int i = 0; i < harmless_count; i++) {
    add(BPF_JMP | BPF_JEQ | BPF_K, harmless[i], 0, 1);
    answer(SECCOMP_RET_ALLOW);
  }
  allow_where(SYS_mmap, 2, PROT_EXEC, 0);
  allow_where(SYS_mprotect, 2, PROT_EXEC, 0);
  allow_where(SYS_clone, 0, CLONE_THREAD | CLONE_VM, CLONE_THREAD | CLONE_VM);
  allow_where(SYS_tgkill, 0, UINT32_MAX, (uint32_t)getpid());
  // The C library falls back on `clone`, whose flags a filter can see.
  add(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1);
  answer(SECCOMP_RET_ERRNO | ENOSYS);
  add(BPF_JMP | BPF_JEQ | BPF_K, SYS_write, 0, 4);
  load(argument(0));
  add(BPF_JMP | BPF_JGE | BPF_K, first_writable, 0, 2);
  add(BPF_JMP | BPF_JGT | BPF_K, last_writable, 1, 0);
  answer(SECCOMP_RET_ALLOW);
  answer(refusal);
  if (length >= capacity) return E2BIG;
  struct sock_fprog filter = {.len = length, .filter = program};
  // Threads that run already are held to it too. A positive result names one that could not be.
  long status = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &filter);
  return status == 0 ? 0 : status > 0 ? EBUSY : errno;
}

#endif
