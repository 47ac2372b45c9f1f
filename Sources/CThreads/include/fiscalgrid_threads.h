#ifndef FISCALGRID_THREADS_H
#define FISCALGRID_THREADS_H

#include <pthread.h>

/// `pthread_create`, with the thread on another processor than the present one where there is one. Returns its status.
/// The attributes are changed.
///
/// Linux 6.18 in a virtual machine of two processors queued a new thread behind the one that made it, with the other processor idle, until
/// that one's slice of 2 or 3 ms was over: as long as the work that the thread was for. Once it runs the thread may run anywhere.
int fiscalgrid_start_thread(pthread_t *thread, pthread_attr_t *attributes, void *(*body)(void *), void *argument);

#endif
