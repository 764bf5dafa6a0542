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
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.competence.entity.qualification.DelegatedInstitution;
import lv.ikvd.competence.entity.qualification.QualificationLevel;
import lv.ikvd.competence.entity.qualification.QualificationReader;

/** The public list: which institutions assess which qualification, and which nobody assesses. */
@Stateless
@PermitAll
public class QualificationCatalogue {

  /**
   * A qualification at a level.
   *
   * @param institutions that assess it, of those asked for; none if nobody does
   */
  public record Assessed(
      QualificationLevel qualification, Which which, List<DelegatedInstitution> institutions)
      implements Serializable {}

  /**
   * What a reader looks for; null means any.
   *
   * @param q part of the name of a qualification or of an institution
   * @param which null for all that is gained today
   * @param municipality code of where an institution is
   */
  public record Wanted(String q, Which which, Integer level, String municipality) {}

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

  /** The catalogue, by name and level. */
  public List<Assessed> of(Wanted wanted) {
    LocalDate today = LocalDate.now(clock);
    Set<String> assessed = institutions(today, null).keySet();
    Map<String, List<DelegatedInstitution>> there = institutions(today, wanted.municipality());
    return reader.all(today).stream()
        .map(
            one ->
                new Assessed(
                    one,
                    which(one, today, assessed),
                    there.getOrDefault(key(one.code(), one.level()), List.of())))
        .filter(one -> is(one, wanted))
        .filter(one -> wanted.q() == null || says(one, wanted.q().strip().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private Map<String, List<DelegatedInstitution>> institutions(LocalDate today, String place) {
    return reader.assessed(today, place).stream()
        .collect(Collectors.groupingBy(one -> key(one.qualification(), one.level())));
  }

  private static Which which(QualificationLevel one, LocalDate today, Set<String> assessed) {
    if (one.validTo() != null && !one.validTo().isAfter(today)) {
      return Which.FORMER;
    }
    return assessed.contains(key(one.code(), one.level())) ? Which.ASSESSED : Which.UNASSESSED;
  }

  private static boolean is(Assessed one, Wanted wanted) {
    boolean asked =
        wanted.which() == null ? one.which() != Which.FORMER : one.which() == wanted.which();
    return asked
        && (wanted.level() == null || wanted.level() == one.qualification().level())
        && (wanted.municipality() == null || !one.institutions().isEmpty());
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
