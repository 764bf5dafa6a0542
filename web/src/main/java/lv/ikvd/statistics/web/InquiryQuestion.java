package lv.ikvd.statistics.web;

import static lv.ikvd.statistics.web.InquiryAddress.AND;
import static lv.ikvd.statistics.web.InquiryAddress.AREAS;
import static lv.ikvd.statistics.web.InquiryAddress.BY;
import static lv.ikvd.statistics.web.InquiryAddress.COUNT;
import static lv.ikvd.statistics.web.InquiryAddress.DAY;
import static lv.ikvd.statistics.web.InquiryAddress.FROM;
import static lv.ikvd.statistics.web.InquiryAddress.KNOWN;
import static lv.ikvd.statistics.web.InquiryAddress.UNTIL;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.entity.Subject;
import lv.ikvd.statistics.service.Inquiries;
import lv.ikvd.statistics.service.InquiryTerms;

/** What an address asks to be counted: the same for the answer, its records and its file. */
@Dependent
public class InquiryQuestion {

  @Inject private ListQuestion question;
  @Inject private Inquiries inquiries;
  @Inject private ValueNames names;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private Inquiry inquiry;

  /** Whether the address says what is counted. */
  boolean isAsked() {
    String code = request.getParameter(COUNT);
    return code != null && !code.isBlank();
  }

  /** Asks; what is counted by, and chosen, depends on what is counted. */
  <T> PagedList<T> ask(BiFunction<Inquiry, ListAddress, Page<T>> query) {
    Locale locale = ChosenLocale.of(request);
    Subject subject = inquiries.subject(request.getParameter(COUNT));
    question
        .labels("statistics.field")
        .filter(COUNT, code -> Texts.of(locale, "statistics.subject." + code))
        .filter(BY, field -> Texts.of(locale, "statistics.field." + field))
        .filter(AND, field -> Texts.of(locale, "statistics.field." + field));
    for (String day : subject.facts().stock() ? new String[] {DAY} : new String[] {FROM, UNTIL}) {
      question.filter(day);
    }
    question.filter(KNOWN).filter(AREAS);
    for (Dimension dimension : subject.dimensions()) {
      question.filter(
          dimension.name(), value -> names.name(locale, dimension, value, inquiry.areasOn()));
    }
    return question
        .sorts("date")
        .answer(
            asked -> {
              inquiry = inquiry(subject, asked);
              return query.apply(inquiry, asked);
            });
  }

  private Inquiry inquiry(Subject subject, ListAddress asked) {
    Map<String, String> where = new LinkedHashMap<>();
    for (Dimension dimension : subject.dimensions()) {
      String value = asked.value(dimension.name());
      if (value != null) {
        where.put(dimension.name(), value);
      }
    }
    return inquiries.inquiry(
        new InquiryTerms(
            subject.code(),
            Arrays.asList(asked.value(BY), asked.value(AND)),
            where,
            asked.date(FROM),
            asked.date(UNTIL),
            asked.date(DAY),
            asked.date(AREAS),
            known(asked.date(KNOWN)),
            LocalDate.now(clock)));
  }

  /** What became known in the course of a day is known on it. */
  private Instant known(LocalDate day) {
    return day == null
        ? null
        : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minus(1, ChronoUnit.MICROS);
  }
}
