#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>

#include <map>

#include "frontline_icu.h"
#include "shim_support.h"

namespace {

int32_t writeTag(const icu::Locale &locale, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const std::string tag = locale.toLanguageTag<std::string>(status);
  if (U_FAILURE(status)) return -status;
  return frontline::copyOut(tag, out, capacity);
}

/// CLDR's parentLocales, child to parent, read once. Never destroyed, so that a thread that still runs when the process
/// ends finds them.
const std::map<std::string, std::string> &parents() {
  static const auto &table = *[] {
    auto *read = new std::map<std::string, std::string>();
    UErrorCode status = U_ZERO_ERROR;
    UResourceBundle *data = ures_openDirect(nullptr, "supplementalData", &status);
    UResourceBundle *list = ures_getByKey(data, "parentLocales", nullptr, &status);
    // Each entry is a parent and the one child or the list of children that it has.
    while (U_SUCCESS(status) && ures_hasNext(list)) {
      UResourceBundle *entry = ures_getNextResource(list, nullptr, &status);
      const int32_t children = U_SUCCESS(status) ? ures_getSize(entry) : 0;
      for (int32_t i = 0; i < children; ++i) {
        UErrorCode childStatus = U_ZERO_ERROR;
        int32_t length = 0;
        const UChar *child = ures_getType(entry) == URES_STRING ? ures_getString(entry, &length, &childStatus)
                                                                : ures_getStringByIndex(entry, i, &length, &childStatus);
        if (U_FAILURE(childStatus)) continue;
        std::string name;
        icu::UnicodeString(false, child, length).toUTF8String(name);
        read->emplace(name, ures_getKey(entry));
      }
      ures_close(entry);
    }
    ures_close(list);
    ures_close(data);
    return read;
  }();
  return table;
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
  const auto found = parents().find(locale.getBaseName());
  if (found == parents().end()) return 0;
  if (found->second == "root") return frontline::copyOut(found->second, out, capacity);
  return writeTag(icu::Locale(found->second.c_str()), out, capacity);
}
