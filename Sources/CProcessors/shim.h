// What glibc declares for _GNU_SOURCE alone, which is not defined where Swift reads its headers.
#include <pthread.h>
#include <sched.h>

#if defined(__GLIBC__)
extern int sched_getcpu(void);
extern int sched_getaffinity(pid_t process, size_t size, cpu_set_t *set);
extern int pthread_setaffinity_np(pthread_t thread, size_t size, const cpu_set_t *set);
extern int pthread_attr_setaffinity_np(pthread_attr_t *attributes, size_t size, const cpu_set_t *set);
#endif
