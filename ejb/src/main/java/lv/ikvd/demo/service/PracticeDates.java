package lv.ikvd.demo.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * When the commission decided what. New programmes of a teacher come together in a year, with an
 * extension where there is one; an extension comes before the certificate ends and begins the day
 * after.
 */
final class PracticeDates {

  /** Days before the end of a certificate by which its extension is decided. */
  private static final int BEFORE_END = 10;

  /** What is issued in January would have to be extended in December of another year. */
  private static final int FIRST_MONTH_TO_EXTEND = 2;

  private final DemoDays days;
  private final Random random;

  PracticeDates(DemoDays days, long seed) {
    this.days = days;
    this.random = new Random(seed);
  }

  /** Dates the certificates of a year; those of the years before have their dates. */
  void set(List<Certificate> certificates, int year) {
    Map<Teacher, LocalDate> ofTeacher = new HashMap<>();
    for (Certificate certificate : certificates) {
      if (certificate.before != null) {
        LocalDate end = certificate.before.expires();
        decide(certificate, days.sittingBefore(end, BEFORE_END), end.plusDays(1));
        if (certificate.decided.getMonthValue() >= FIRST_MONTH_TO_EXTEND) {
          ofTeacher.put(certificate.teacher, certificate.decided);
        }
      }
    }
    for (Certificate certificate : certificates) {
      if (certificate.before == null) {
        boolean toExtend =
            certificate.teacher.certificates.stream()
                .anyMatch(own -> own.year == year && own.after != null);
        LocalDate sitting =
            ofTeacher.computeIfAbsent(
                certificate.teacher, none -> any(year, toExtend ? FIRST_MONTH_TO_EXTEND : 1));
        decide(certificate, sitting, sitting);
      }
    }
    number(certificates, year);
  }

  LocalDate any(int year, int fromMonth) {
    return days.sitting(YearMonth.of(year, DemoDays.month(random, fromMonth)));
  }

  LocalDate sittingBefore(LocalDate day, int howMany) {
    return days.sittingBefore(day, howMany);
  }

  private void decide(Certificate certificate, LocalDate sitting, LocalDate from) {
    certificate.decided = sitting;
    certificate.received = received(sitting);
    certificate.from = from;
  }

  LocalDate received(LocalDate sitting) {
    return sitting.minusDays(8L + random.nextInt(20));
  }

  private static void number(List<Certificate> certificates, int year) {
    int number = 0;
    for (Certificate certificate :
        certificates.stream().sorted(Comparator.comparing(c -> c.decided)).toList()) {
      certificate.number = "PP-%d-%04d".formatted(year, ++number);
    }
  }
}
