#define _GNU_SOURCE
#include "fiscalgrid_threads.h"

#if defined(__GLIBC__)
#include <sched.h>
#include <stdlib.h>

struct start {
    void *(*body)(void *);
    void *argument;
    cpu_set_t allowed;
};

static void *run_anywhere(void *pointer) {
    struct start start = *(struct start *)pointer;
    free(pointer);
    pthread_setaffinity_np(pthread_self(), sizeof start.allowed, &start.allowed);
    return start.body(start.argument);
}

/// Keeps only the next allowed processor behind the present one; 0 if there is no other.
static int keep_another(const cpu_set_t *allowed, cpu_set_t *one) {
    int present = sched_getcpu();
    for (int step = 1; present >= 0 && step < CPU_SETSIZE; step++) {
        int processor = (present + step) % CPU_SETSIZE;
        if (CPU_ISSET(processor, allowed)) {
            CPU_ZERO(one);
            CPU_SET(processor, one);
            return 1;
        }
    }
    return 0;
}

int fiscalgrid_start_thread(pthread_t *thread, pthread_attr_t *attributes, void *(*body)(void *), void *argument) {
    cpu_set_t other;
    struct start *start = malloc(sizeof *start);
    if (start != NULL && sched_getaffinity(0, sizeof start->allowed, &start->allowed) == 0
        && keep_another(&start->allowed, &other)
        && pthread_attr_setaffinity_np(attributes, sizeof other, &other) == 0) {
        start->body = body;
        start->argument = argument;
        if (pthread_create(thread, attributes, run_anywhere, start) == 0) return 0;
        // The processor may be gone, or not this process's.
        pthread_attr_setaffinity_np(attributes, sizeof start->allowed, &start->allowed);
    }
    free(start);
    return pthread_create(thread, attributes, body, argument);
}
#else
int fiscalgrid_start_thread(pthread_t *thread, pthread_attr_t *attributes, void *(*body)(void *), void *argument) {
    return pthread_create(thread, attributes, body, argument);
}
#endif
