#include "CDigest.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// Without debug information: clang writes a newer form of it than Swift, which some profilers cannot read.
#define NO_DEBUG __attribute__((nodebug))

// The compiler puts the file into the binary, and builds anew when it changes.
NO_DEBUG static const unsigned char digest[] = {
#embed "schemas.digest"
};

NO_DEBUG const unsigned char *fiscalgrid_digest(void) { return digest; }

NO_DEBUG size_t fiscalgrid_digest_count(void) { return sizeof digest; }
