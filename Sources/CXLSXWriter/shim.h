#include <xlsxwriter.h>

/* Declared here, as <sys/mman.h> does so for GNU sources alone. */
extern int memfd_create(const char *name, unsigned int flags);
