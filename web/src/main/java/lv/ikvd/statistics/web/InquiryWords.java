package lv.ikvd.statistics.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.entity.Period;
import lv.ikvd.worktime.entity.RigaClock;

/** A question and its values in words. */
record InquiryWords(Locale locale, Inquiry inquiry, ValueNames names) {

  String of(String key, Object... values) {
    return Texts.of(locale, "statistics." + key, values);
  }

  String subject() {
    return of("subject." + inquiry.subject().code());
  }

  /** One sentence that says what one of them is. */
  String definition() {
    return of("subject." + inquiry.subject().code() + ".definition");
  }

  String register() {
    return new Words(locale).register(inquiry.subject().facts().register());
  }

  String field(Dimension dimension) {
    return of("field." + dimension.name());
  }

  String value(int place, String value) {
    return value(inquiry.by().get(place), value);
  }

  private String value(Dimension dimension, String value) {
    return names.name(locale, dimension, value, inquiry.areasOn());
  }

  /** The day, the year or the days for which the numbers hold. */
  String when() {
    return when(inquiry.counted());
  }

  String before() {
    return when(inquiry.counted().yearBefore());
  }

  private String when(Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (first.equals(last)) {
      return Texts.show(locale, last);
    }
    boolean year =
        first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()));
    return year ? of("when.year", String.valueOf(first.getYear())) : of("when.days", first, last);
  }

  /** What is counted by, in the page's title. */
  String title() {
    String fields =
        inquiry.by().stream()
            .map(field -> field(field).toLowerCase(locale))
            .collect(Collectors.joining(", "));
    return fields.isEmpty() ? subject() : of("title.by", subject(), fields);
  }

  String lead() {
    String days =
        of(inquiry.subject().facts().stock() ? "lead.stock" : "lead.flow", when(), before());
    return days + " " + known();
  }

  /** As known now, or on a day. */
  String known() {
    return inquiry.knownAt() == null ? of("known.now") : of("known.then", knownOn());
  }

  /** For a text that leaves the page: now is then a moment. */
  String known(ZonedDateTime now) {
    return inquiry.knownAt() == null
        ? of("known.at", Formats.moment(now.toInstant(), locale))
        : of("known.on", knownOn());
  }

  private LocalDate knownOn() {
    return inquiry.knownAt().atZone(RigaClock.ZONE).toLocalDate();
  }

  /** What was chosen; null where nothing was. */
  String chosen() {
    String chosen =
        inquiry.where().entrySet().stream()
            .map(
                one -> {
                  Dimension dimension = inquiry.subject().find(one.getKey()).orElseThrow();
                  return field(dimension) + " – " + value(dimension, one.getValue());
                })
            .collect(Collectors.joining("; "));
    return chosen.isEmpty() ? null : chosen;
  }

  /** How municipalities are meant; null where nothing is said of them. */
  String areas() {
    return inquiry.territorial() ? of("areas", inquiry.areasOn()) : null;
  }
}
