#include <libxml/xmlversion.h>
/* Debian's libxml2 would pull ICU's headers in, and they contradict those inside Foundation as soon
   as one module sees both. Only fields at the end of a struct that nothing here touches depend on it. */
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlregexp.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <string.h>

/* What Swift cannot reach in libxml2: variadic handlers, function pointers in its structs, and the
   global xmlFree. Nothing here decides anything. */

/* The only document the schema compiler may load: the attributes of the xml: prefix. */
static const char leerlijn_xml_xsd[] =
    "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'"
    " targetNamespace='http://www.w3.org/XML/1998/namespace'>"
    "<xs:attribute name='lang'><xs:simpleType><xs:union memberTypes='xs:language'>"
    "<xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value=''/>"
    "</xs:restriction></xs:simpleType></xs:union></xs:simpleType></xs:attribute>"
    "<xs:attribute name='space'><xs:simpleType><xs:restriction base='xs:NCName'>"
    "<xs:enumeration value='default'/><xs:enumeration value='preserve'/>"
    "</xs:restriction></xs:simpleType></xs:attribute>"
    "<xs:attribute name='base' type='xs:anyURI'/>"
    "<xs:attribute name='id' type='xs:ID'/>"
    "</xs:schema>";

/* Loads nothing from disk or network, whatever a document or schema asks for. */
static inline xmlParserInputPtr leerlijn_load(const char *url, const char *id,
                                              xmlParserCtxtPtr context) {
  (void)id;
  if (url == NULL || strcmp(url, "http://www.w3.org/2001/xml.xsd") != 0) return NULL;
  return xmlNewStringInputStream(context, (const xmlChar *)leerlijn_xml_xsd);
}

static inline void leerlijn_silence(void *data, const char *message, ...) {
  (void)data;
  (void)message;
}

/* Once per process, before anything else. */
static inline void leerlijn_start_library(void) {
  xmlInitParser();
  xmlSchemaInitTypes();
  xmlSetExternalEntityLoader(leerlijn_load);
}

/* A context that reads `bytes` in place: the bytes must end in NUL, hold no other NUL, and outlive
   the context. The input never moves, so pointers into it are offsets. */
static inline xmlParserCtxtPtr leerlijn_context(
    const unsigned char *bytes, void *state, startElementNsSAX2Func start,
    endElementNsSAX2Func end, commentSAXFunc comment, processingInstructionSAXFunc instruction,
    internalSubsetSAXFunc doctype, xmlStructuredErrorFunc problem) {
  xmlParserCtxtPtr context = xmlNewParserCtxt();
  if (context == NULL) return NULL;
  memset(context->sax, 0, sizeof(xmlSAXHandler));
  context->sax->initialized = XML_SAX2_MAGIC;
  context->sax->startElementNs = start;
  context->sax->endElementNs = end;
  context->sax->comment = comment;
  context->sax->processingInstruction = instruction;
  context->sax->internalSubset = doctype;
  context->sax->serror = problem;
  /* NONET: no network. HUGE: our own bounds hold, not libxml2's fixed ones. IGNORE_ENC: the
     encoding was checked before, and conversion would move the input. */
  xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_IGNORE_ENC);
  context->userData = state;
  xmlParserInputPtr input = xmlNewStringInputStream(context, bytes);
  if (input == NULL || inputPush(context, input) < 0) {
    xmlFreeParserCtxt(context);
    return NULL;
  }
  return context;
}

static inline long leerlijn_offset(xmlParserCtxtPtr context) {
  return (long)context->input->consumed + (context->input->cur - context->input->base);
}

/* The validator's own SAX handlers: we hand it each event ourselves. */
static inline xmlSchemaSAXPlugPtr leerlijn_plug(xmlSchemaValidCtxtPtr validator,
                                                xmlSAXHandlerPtr *handlers, void **data) {
  *handlers = NULL;
  *data = NULL;
  return xmlSchemaSAXPlug(validator, handlers, data);
}

static inline void leerlijn_validate_start(xmlSAXHandlerPtr handlers, void *data,
                                           const xmlChar *name, const xmlChar *prefix,
                                           const xmlChar *uri, int namespaceCount,
                                           const xmlChar **namespaces, int attributeCount,
                                           int defaulted, const xmlChar **attributes) {
  handlers->startElementNs(data, name, prefix, uri, namespaceCount, namespaces, attributeCount,
                           defaulted, attributes);
}

static inline void leerlijn_validate_end(xmlSAXHandlerPtr handlers, void *data,
                                         const xmlChar *name, const xmlChar *prefix,
                                         const xmlChar *uri) {
  handlers->endElementNs(data, name, prefix, uri);
}

static inline void leerlijn_validate_text(xmlSAXHandlerPtr handlers, void *data,
                                          const xmlChar *text, int length) {
  handlers->characters(data, text, length);
}

static inline void leerlijn_validate_cdata(xmlSAXHandlerPtr handlers, void *data,
                                           const xmlChar *text, int length) {
  handlers->cdataBlock(data, text, length);
}

/* Whether `value` is in the lexical space of a built-in type: 0 yes, > 0 no, < 0 unknown type. */
static inline int leerlijn_check_builtin(const char *type, const char *value,
                                         xmlSchemaValPtr *result) {
  xmlSchemaTypePtr builtin = xmlSchemaGetPredefinedType(
      (const xmlChar *)type, (const xmlChar *)"http://www.w3.org/2001/XMLSchema");
  if (builtin == NULL) return -1;
  return xmlSchemaValPredefTypeNodeNoNorm(builtin, (const xmlChar *)value, result, NULL);
}

/* Offset of the first `byte` in from..<to, or `to`. */
static inline long leerlijn_find(const unsigned char *bytes, long from, long to, int byte) {
  if (from >= to) return to;
  const void *found = memchr(bytes + from, byte, (size_t)(to - from));
  return found == NULL ? to : (const unsigned char *)found - bytes;
}
