#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "CConfinement.h"

#ifndef SYS_close_range
#define SYS_close_range 436
#endif

int etude_close_descriptors(unsigned first) {
  if (syscall(SYS_close_range, first, UINT_MAX, 0) == 0) return 0;
  // A kernel before 5.9: one by one.
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return errno;
  rlim_t end = limit.rlim_cur < 65536 ? limit.rlim_cur : 65536;
  for (rlim_t descriptor = first; descriptor < end; descriptor++) close((int)descriptor);
  return 0;
}

int etude_die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0 ? 0 : errno; }

int etude_renounce_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? 0 : errno; }
