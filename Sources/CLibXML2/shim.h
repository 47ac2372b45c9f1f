// Debian's libxml2 is built with ICU: its encoding.h then declares UErrorCode, and so does Foundation's
// own ICU, differently. Nothing here looks into xmlCharEncodingHandler, the only type that changes.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/dict.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

// xmlFree is a global variable that holds a function, which Swift 6 does not let us read.
static inline void fiscalgrid_xmlFree(void *memory) { xmlFree(memory); }
