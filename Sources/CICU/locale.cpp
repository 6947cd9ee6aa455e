#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>

#include "frontline_icu.h"
#include "shim_support.h"

namespace {

int32_t writeTag(const icu::Locale &locale, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const std::string tag = locale.toLanguageTag<std::string>(status);
  if (U_FAILURE(status)) return -status;
  return frontline::copyOut(tag, out, capacity);
}

}  // namespace

extern "C" int32_t frontline_locale_canonicalize(const char *tag, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale parsed = icu::Locale::forLanguageTag(tag, status);
  if (U_FAILURE(status)) return -status;
  icu::Locale plain(parsed.getBaseName());
  plain.canonicalize(status);
  if (U_FAILURE(status)) return -status;
  if (plain.isBogus()) return -U_ILLEGAL_ARGUMENT_ERROR;
  return writeTag(icu::Locale(plain.getBaseName()), out, capacity);
}

extern "C" int32_t frontline_locale_maximize(const char *tag, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(tag, status);
  if (U_FAILURE(status)) return -status;
  locale.addLikelySubtags(status);
  if (U_FAILURE(status)) return -status;
  return writeTag(locale, out, capacity);
}

extern "C" int32_t frontline_locale_parent(const char *tag, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(tag, status);
  if (U_FAILURE(status)) return -status;
  UResourceBundle *data = ures_openDirect(nullptr, "supplementalData", &status);
  UResourceBundle *parents = ures_getByKey(data, "parentLocales", nullptr, &status);
  int32_t result = U_FAILURE(status) ? -status : 0;
  std::string found;
  // Each entry is a parent and the one child or the list of children that it has.
  while (U_SUCCESS(status) && found.empty() && ures_hasNext(parents)) {
    UResourceBundle *entry = ures_getNextResource(parents, nullptr, &status);
    const int32_t children = U_SUCCESS(status) ? ures_getSize(entry) : 0;
    for (int32_t i = 0; i < children; ++i) {
      UErrorCode childStatus = U_ZERO_ERROR;
      int32_t length = 0;
      const UChar *child = ures_getType(entry) == URES_STRING ? ures_getString(entry, &length, &childStatus)
                                                              : ures_getStringByIndex(entry, i, &length, &childStatus);
      if (U_FAILURE(childStatus)) continue;
      std::string name;
      icu::UnicodeString(false, child, length).toUTF8String(name);
      if (name == locale.getBaseName()) {
        found = ures_getKey(entry);
        break;
      }
    }
    ures_close(entry);
  }
  ures_close(parents);
  ures_close(data);
  if (found.empty()) return result;
  if (found == "root") return frontline::copyOut(found, out, capacity);
  return writeTag(icu::Locale(found.c_str()), out, capacity);
}
