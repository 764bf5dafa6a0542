package lv.ikvd.audit.entity;

import java.time.LocalDate;

/**
 * Which rows of a log: by who did it (login or name), kind, subject, and days of Riga, both
 * included; null means any. For looks the subject is a type and an id ({@code PARTY 17}).
 */
public record AuditFilter(
    String actor, String kind, String subject, Long subjectId, LocalDate from, LocalDate to) {

  public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

  public AuditFilter {
    actor = blankToNull(actor);
    kind = blankToNull(kind);
    subject = blankToNull(subject);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
