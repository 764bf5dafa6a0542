package lv.ikvd.competence.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.competence.entity.qualification.DelegatedInstitution;
import lv.ikvd.competence.entity.qualification.QualificationLevel;
import lv.ikvd.competence.entity.qualification.QualificationReader;

/** The public list: which institutions assess which qualification, and which nobody assesses. */
@Stateless
@PermitAll
public class QualificationCatalogue {

  /** A qualification at a level, with the institutions that assess it; none if nobody does. */
  public record Assessed(QualificationLevel qualification, List<DelegatedInstitution> institutions)
      implements Serializable {}

  /** A part of the catalogue. */
  public enum Which {
    /** What is gained today and some institution assesses. */
    ASSESSED,
    /** What is gained today and nobody assesses. */
    UNASSESSED,
    /** What is no longer gained. */
    FORMER
  }

  @Inject private QualificationReader reader;
  @Inject private Clock clock;

  /**
   * The catalogue, by name and level.
   *
   * @param q part of the name of a qualification or of an institution; null for all
   * @param which null for all that is gained today
   */
  public List<Assessed> of(String q, Which which) {
    LocalDate today = LocalDate.now(clock);
    Map<String, List<DelegatedInstitution>> institutions =
        reader.assessed(today).stream()
            .collect(Collectors.groupingBy(one -> key(one.qualification(), one.level())));
    return reader.all(today).stream()
        .map(
            one ->
                new Assessed(
                    one, institutions.getOrDefault(key(one.code(), one.level()), List.of())))
        .filter(one -> is(one, which, today))
        .filter(one -> q == null || says(one, q.strip().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static boolean is(Assessed one, Which which, LocalDate today) {
    LocalDate to = one.qualification().validTo();
    boolean former = to != null && !to.isAfter(today);
    if (which == Which.FORMER) {
      return former;
    }
    boolean assessed = !one.institutions().isEmpty();
    return !former && (which == null || assessed == (which == Which.ASSESSED));
  }

  private static boolean says(Assessed one, String q) {
    return one.qualification().name().toLowerCase(Locale.ROOT).contains(q)
        || one.institutions().stream()
            .anyMatch(
                institution ->
                    String.valueOf(institution.name()).toLowerCase(Locale.ROOT).contains(q)
                        || institution.number().equals(q));
  }

  private static String key(String qualification, int level) {
    return qualification + ':' + level;
  }
}
