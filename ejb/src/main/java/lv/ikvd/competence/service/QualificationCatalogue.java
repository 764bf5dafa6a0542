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

  @Inject private QualificationReader reader;
  @Inject private Clock clock;

  /**
   * What is gained today, by name and level.
   *
   * @param q part of the name of a qualification or of an institution; null for all
   * @param unassessed whether only those are asked for that nobody assesses
   */
  public List<Assessed> today(String q, boolean unassessed) {
    LocalDate today = LocalDate.now(clock);
    Map<String, List<DelegatedInstitution>> institutions =
        reader.assessed(today).stream()
            .collect(Collectors.groupingBy(one -> key(one.qualification(), one.level())));
    return reader.all(today).stream()
        .filter(one -> !one.validFrom().isAfter(today))
        .filter(one -> one.validTo() == null || one.validTo().isAfter(today))
        .map(
            one ->
                new Assessed(
                    one, institutions.getOrDefault(key(one.code(), one.level()), List.of())))
        .filter(one -> !unassessed || one.institutions().isEmpty())
        .filter(one -> q == null || says(one, q.strip().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** The whole catalogue with what is no longer gained, for officials' page. */
  public List<QualificationLevel> all() {
    return reader.all(LocalDate.now(clock));
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
