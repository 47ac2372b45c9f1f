#pragma once

#include <stddef.h>

/// The digest of `Schemas/`, as it stands in the file `schemas.digest`; it lives as long as the process.
const unsigned char *fiscalgrid_digest(void);

/// How many bytes it has.
size_t fiscalgrid_digest_count(void);
