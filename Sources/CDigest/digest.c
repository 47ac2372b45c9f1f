#include "CDigest.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The compiler puts the file into the binary, and builds anew when it changes.
static const unsigned char digest[] = {
#embed "schemas.digest"
};

const unsigned char *fiscalgrid_digest(void) { return digest; }

size_t fiscalgrid_digest_count(void) { return sizeof digest; }
