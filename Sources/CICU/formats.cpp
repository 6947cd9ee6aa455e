#include <unicode/dtptngen.h>
#include <unicode/listformatter.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/reldatefmt.h>
#include <unicode/simpletz.h>
#include <unicode/smpdtfmt.h>
#include <unicode/ucurr.h>
#include <unicode/ures.h>

#include <map>
#include <memory>
#include <mutex>

#include "frontline_icu.h"
#include "shim_support.h"

struct frontline_formats {
  std::mutex mutex;
  icu::Locale locale;
  std::map<std::string, icu::number::LocalizedNumberFormatter> numbers;
  std::map<std::string, std::unique_ptr<icu::DateFormat>> dates;
  std::unique_ptr<icu::PluralRules> plurals[2];
  std::unique_ptr<icu::RelativeDateTimeFormatter> relative;
  std::unique_ptr<icu::ListFormatter> lists[3];
};

namespace {

/// More styles than this in one locale are opened anew each time: a cache must not grow with what packs contain.
constexpr size_t maximumCached = 128;

/// The formatter for a skeleton: the kept one, or else a new one, in `uncached` when it is not kept.
const icu::number::LocalizedNumberFormatter &numberFormatter(frontline_formats *formats, const std::string &skeleton,
                                                             icu::number::LocalizedNumberFormatter &uncached,
                                                             UErrorCode &status) {
  const auto found = formats->numbers.find(skeleton);
  if (found != formats->numbers.end()) return found->second;
  if (skeleton.empty()) {
    uncached = icu::number::NumberFormatter::withLocale(formats->locale);
  } else {
    UParseError error;
    uncached = icu::number::NumberFormatter::forSkeleton(icu::UnicodeString::fromUTF8(skeleton), error, status)
                   .locale(formats->locale);
  }
  if (U_FAILURE(status) || formats->numbers.size() >= maximumCached) return uncached;
  return formats->numbers.emplace(skeleton, std::move(uncached)).first->second;
}

bool startsWith(const std::string &text, const char *prefix) { return text.rfind(prefix, 0) == 0; }

icu::DateFormat::EStyle styleNamed(const std::string &name, UErrorCode &status) {
  if (name == "short") return icu::DateFormat::kShort;
  if (name == "medium") return icu::DateFormat::kMedium;
  if (name == "long") return icu::DateFormat::kLong;
  if (name == "full") return icu::DateFormat::kFull;
  status = U_ILLEGAL_ARGUMENT_ERROR;
  return icu::DateFormat::kNone;
}

std::unique_ptr<icu::DateFormat> openDateFormat(const icu::Locale &locale, const std::string &style,
                                                UErrorCode &status) {
  std::unique_ptr<icu::DateFormat> format;
  if (startsWith(style, "date/")) {
    format.reset(icu::DateFormat::createDateInstance(styleNamed(style.substr(5), status), locale));
  } else if (startsWith(style, "time/")) {
    format.reset(icu::DateFormat::createTimeInstance(styleNamed(style.substr(5), status), locale));
  } else if (startsWith(style, "datetime/")) {
    const icu::DateFormat::EStyle both = styleNamed(style.substr(9), status);
    format.reset(icu::DateFormat::createDateTimeInstance(both, both, locale));
  } else if (startsWith(style, "::")) {
    format.reset(icu::DateFormat::createInstanceForSkeleton(icu::UnicodeString::fromUTF8(style.substr(2)), locale,
                                                            status));
  } else {
    format.reset(new icu::SimpleDateFormat(icu::UnicodeString::fromUTF8(style), locale, status));
  }
  if (U_SUCCESS(status) && format == nullptr) status = U_MISSING_RESOURCE_ERROR;
  return format;
}

/// `GMT+05:30`, as ICU names a zone that is so many seconds ahead; just `GMT` for none.
icu::UnicodeString zoneName(int32_t offset) {
  if (offset == 0) return icu::UnicodeString(u"GMT");
  char name[16];
  const int32_t minutes = (offset < 0 ? -offset : offset) / 60;
  snprintf(name, sizeof name, "GMT%c%02d:%02d", offset < 0 ? '-' : '+', minutes / 60 % 24, minutes % 60);
  return icu::UnicodeString(name, -1, US_INV);
}

/// Whether ICU has no data for the locale's language. It would then take the locale of the host, and what it writes would
/// depend on the machine.
bool isUnknown(const icu::Locale &locale) {
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_open(nullptr, locale.getBaseName(), &status);
  ures_close(bundle);
  return U_FAILURE(status) || status == U_USING_DEFAULT_WARNING;
}

}  // namespace

extern "C" frontline_formats *frontline_formats_open(const char *locale) {
  auto *formats = new frontline_formats();
  UErrorCode status = U_ZERO_ERROR;
  formats->locale = icu::Locale::forLanguageTag(locale, status);
  if (U_FAILURE(status) || formats->locale.isBogus() || isUnknown(formats->locale)) {
    formats->locale = icu::Locale::getRoot();
  }
  return formats;
}

extern "C" void frontline_formats_close(frontline_formats *formats) { delete formats; }

extern "C" int32_t frontline_format_number(frontline_formats *formats, const char *skeleton, const char *decimal,
                                           char *out, int32_t capacity) {
  std::lock_guard<std::mutex> lock(formats->mutex);
  UErrorCode status = U_ZERO_ERROR;
  icu::number::LocalizedNumberFormatter uncached;
  const auto &formatter = numberFormatter(formats, skeleton, uncached, status);
  if (U_FAILURE(status)) return -status;
  const auto number = formatter.formatDecimal(decimal, status);
  const icu::UnicodeString text = number.toString(status);
  return U_FAILURE(status) ? -status : frontline::copyOut(text, out, capacity);
}

extern "C" int32_t frontline_plural_keyword(frontline_formats *formats, int32_t ordinal, const char *decimal, char *out,
                                            int32_t capacity) {
  std::lock_guard<std::mutex> lock(formats->mutex);
  UErrorCode status = U_ZERO_ERROR;
  auto &rules = formats->plurals[ordinal == 0 ? 0 : 1];
  if (rules == nullptr) {
    rules.reset(icu::PluralRules::forLocale(
        formats->locale, ordinal == 0 ? UPLURAL_TYPE_CARDINAL : UPLURAL_TYPE_ORDINAL, status));
  }
  icu::number::LocalizedNumberFormatter uncached;
  const auto &formatter = numberFormatter(formats, "", uncached, status);
  if (U_FAILURE(status)) return -status;
  const auto number = formatter.formatDecimal(decimal, status);
  if (U_FAILURE(status) || rules == nullptr) return -(U_FAILURE(status) ? status : U_MISSING_RESOURCE_ERROR);
  const icu::UnicodeString keyword = rules->select(number, status);
  return U_FAILURE(status) ? -status : frontline::copyOut(keyword, out, capacity);
}

extern "C" int32_t frontline_format_date(frontline_formats *formats, const char *style, int64_t milliseconds,
                                         int32_t offset, char *out, int32_t capacity) {
  std::lock_guard<std::mutex> lock(formats->mutex);
  UErrorCode status = U_ZERO_ERROR;
  auto found = formats->dates.find(style);
  std::unique_ptr<icu::DateFormat> uncached;
  icu::DateFormat *format;
  if (found != formats->dates.end()) {
    format = found->second.get();
  } else {
    uncached = openDateFormat(formats->locale, style, status);
    if (U_FAILURE(status)) return -status;
    format = uncached.get();
    if (formats->dates.size() < maximumCached) formats->dates.emplace(style, std::move(uncached));
  }
  format->adoptTimeZone(new icu::SimpleTimeZone(offset * 1000, zoneName(offset)));
  icu::UnicodeString text;
  format->format(static_cast<UDate>(milliseconds), text);
  return frontline::copyOut(text, out, capacity);
}

extern "C" int32_t frontline_format_relative_day(frontline_formats *formats, int32_t days, char *out,
                                                 int32_t capacity) {
  std::lock_guard<std::mutex> lock(formats->mutex);
  UErrorCode status = U_ZERO_ERROR;
  if (formats->relative == nullptr) formats->relative.reset(new icu::RelativeDateTimeFormatter(formats->locale, status));
  icu::UnicodeString text;
  formats->relative->format(days, UDAT_REL_UNIT_DAY, text, status);
  return U_FAILURE(status) ? -status : frontline::copyOut(text, out, capacity);
}

extern "C" int32_t frontline_format_date_with_time(frontline_formats *formats, const char *date, const char *time,
                                                   char *out, int32_t capacity) {
  std::lock_guard<std::mutex> lock(formats->mutex);
  UErrorCode status = U_ZERO_ERROR;
  if (formats->relative == nullptr) formats->relative.reset(new icu::RelativeDateTimeFormatter(formats->locale, status));
  icu::UnicodeString text;
  formats->relative->combineDateAndTime(icu::UnicodeString::fromUTF8(date), icu::UnicodeString::fromUTF8(time), text,
                                        status);
  return U_FAILURE(status) ? -status : frontline::copyOut(text, out, capacity);
}

extern "C" int32_t frontline_format_list(frontline_formats *formats, int32_t kind, const uint8_t *items,
                                         const int32_t *ends, int32_t count, char *out, int32_t capacity) {
  std::lock_guard<std::mutex> lock(formats->mutex);
  UErrorCode status = U_ZERO_ERROR;
  if (kind < 0 || kind > 2 || count < 0) return -U_ILLEGAL_ARGUMENT_ERROR;
  auto &formatter = formats->lists[kind];
  if (formatter == nullptr) {
    const UListFormatterType types[] = {ULISTFMT_TYPE_AND, ULISTFMT_TYPE_OR, ULISTFMT_TYPE_UNITS};
    formatter.reset(icu::ListFormatter::createInstance(formats->locale, types[kind], ULISTFMT_WIDTH_WIDE, status));
    if (U_FAILURE(status)) return -status;
  }
  std::vector<icu::UnicodeString> texts;
  texts.reserve(static_cast<size_t>(count));
  const char *text8 = reinterpret_cast<const char *>(items);
  for (int32_t i = 0, start = 0; i < count; start = ends[i++]) {
    texts.push_back(icu::UnicodeString::fromUTF8(icu::StringPiece(text8 + start, ends[i] - start)));
  }
  icu::UnicodeString text;
  formatter->format(texts.data(), count, text, status);
  return U_FAILURE(status) ? -status : frontline::copyOut(text, out, capacity);
}

extern "C" int32_t frontline_currency_digits(const char *currency) {
  UChar code[4] = {0, 0, 0, 0};
  for (int i = 0; i < 3; ++i) {
    if (currency[i] < 'A' || currency[i] > 'Z') return -U_ILLEGAL_ARGUMENT_ERROR;
    code[i] = static_cast<UChar>(currency[i]);
  }
  if (currency[3] != 0) return -U_ILLEGAL_ARGUMENT_ERROR;
  UErrorCode status = U_ZERO_ERROR;
  const int32_t digits = ucurr_getDefaultFractionDigits(code, &status);
  return U_FAILURE(status) ? -status : digits;
}
