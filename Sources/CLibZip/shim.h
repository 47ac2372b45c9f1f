#include <zip.h>

// Pointers to the functions of libzip that the archive uses, each with the type that zip.h gives it: the module is not linked with
// the library, ZipLibrary.swift loads it.
#define FUNCTION(name) __typeof__(name) *_Nonnull name
typedef struct {
    FUNCTION(zip_discard);
    FUNCTION(zip_error_fini);
    FUNCTION(zip_error_init);
    FUNCTION(zip_error_strerror);
    FUNCTION(zip_fclose);
    FUNCTION(zip_file_strerror);
    FUNCTION(zip_fopen_index);
    FUNCTION(zip_fread);
    FUNCTION(zip_get_name);
    FUNCTION(zip_get_num_entries);
    FUNCTION(zip_name_locate);
    FUNCTION(zip_open_from_source);
    FUNCTION(zip_source_buffer_create);
    FUNCTION(zip_source_free);
    FUNCTION(zip_stat_index);
    FUNCTION(zip_stat_init);
    FUNCTION(zip_strerror);
} LibZip;
#undef FUNCTION
