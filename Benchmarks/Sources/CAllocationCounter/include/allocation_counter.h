// Counts the allocations of a thread, for a check that proves there are none.
#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

#include <stdint.h>

// How often the calling thread asked for memory since it began. It only grows: take the difference. 0 for ever where the C
// library is not glibc; thread-sanitizer and address-sanitizer builds have an allocator of their own and are not counted either.
uint64_t allocation_count(void);

#endif
