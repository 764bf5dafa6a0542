package lv.ikvd.privatepractice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lv.ikvd.privatepractice.entity.Certificate;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.PracticeRepository;
import lv.ikvd.privatepractice.entity.Programme;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.registry.entity.Period;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.rulebook.service.Rulebook;

/** What the decisions about private practice do to the register. */
@ApplicationScoped
public class PracticeEffects {

  static final String REVOKED = "GROUND_REVOKED";
  static final String OWN_REQUEST = "GROUND_OWN_REQUEST";

  private static final String VALIDITY_YEARS = "VALIDITY_YEARS";

  @Inject private PracticeRepository repository;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;
  @Inject private NumberSeriesRepository numbers;
  @Inject private Rulebook rulebook;

  /**
   * Issues a certificate for the programme that the case proposes. A case that issued one already,
   * whose decision was amended, gets another of the same term.
   */
  public List<RecordedVersion> issue(Enactment decision) {
    if (made(decision).isPresent()) {
      return rewritten(decision, now -> proposed(decision, now.certificate()));
    }
    LocalDate from = decision.effectiveOn();
    return List.of(record(decision, from, proposed(decision, certificate(decision, from))));
  }

  /**
   * Extends: a certificate of a new number from the day after the one before ends; if that day has
   * passed, from the day on which the decision is in force. What was certified stays in force till
   * then.
   */
  public List<RecordedVersion> extend(Enactment decision) {
    if (made(decision).isPresent()) {
      return rewritten(decision, now -> proposed(decision, now.certificate()));
    }
    LocalDate next = last(decision.entryId()).certificate().expiresOn().plusDays(1);
    LocalDate from = next.isBefore(decision.effectiveOn()) ? decision.effectiveOn() : next;
    return List.of(record(decision, from, proposed(decision, certificate(decision, from))));
  }

  /** Gives each certificate anew, whose holder has another name or code, to the same last day. */
  public List<RecordedVersion> reissue(Enactment decision) {
    return rewritten(decision, now -> now);
  }

  /** Annuls what is in force from the day on, and what would follow it. */
  public List<RecordedVersion> annul(Enactment decision) {
    String ground = decision.ground() == null ? OWN_REQUEST : decision.ground();
    LocalDate from = decision.effectiveOn();
    PracticeContent now =
        known(decision.entryId(), from).stream()
            .findFirst()
            .map(version -> repository.content(version.id()))
            .orElseGet(() -> last(decision.entryId()));
    return List.of(record(decision, from, now.annulled(from, ground)));
  }

  /** What was known before the decision holds again; a certificate that it issued is annulled. */
  public List<RecordedVersion> revoke(Enactment decision) {
    Optional<VersionRow> first = made(decision);
    if (first.isEmpty()) {
      return List.of();
    }
    List<VersionRow> before = registers.before(decision.entryId(), decision.decisionId());
    if (before.isEmpty()) {
      PracticeContent now = last(decision.entryId());
      return List.of(
          record(decision, decision.effectiveOn(), now.annulled(decision.effectiveOn(), REVOKED)));
    }
    LocalDate from = later(decision.effectiveOn(), first.get().validFrom());
    List<RecordedVersion> made = new ArrayList<>();
    for (VersionRow version : before) {
      if (version.validTo() == null || version.validTo().isAfter(from)) {
        Period left = new Period(later(version.validFrom(), from), version.validTo());
        made.add(
            writer.record(
                decision.version(
                    PrivatePractice.REGISTER, left, repository.content(version.id()))));
      }
    }
    return made;
  }

  /** Each version from the decision's day on, as changed, with a certificate of a new number. */
  private List<RecordedVersion> rewritten(
      Enactment decision, UnaryOperator<PracticeContent> changed) {
    List<RecordedVersion> made = new ArrayList<>();
    for (VersionRow version : known(decision.entryId(), decision.effectiveOn())) {
      Period left =
          new Period(later(version.validFrom(), decision.effectiveOn()), version.validTo());
      PracticeContent content = changed.apply(repository.content(version.id()));
      made.add(
          writer.record(
              decision.version(
                  PrivatePractice.REGISTER, left, content.anew(number(left.from()), left.from()))));
    }
    return made;
  }

  private RecordedVersion record(Enactment decision, LocalDate from, PracticeContent content) {
    return writer.record(
        decision.version(PrivatePractice.REGISTER, new Period(from, null), content));
  }

  private PracticeContent proposed(Enactment decision, Certificate certificate) {
    Programme programme = repository.proposal(decision.proceedingId()).orElseThrow().programme();
    return new PracticeContent(programme, certificate, null);
  }

  private Certificate certificate(Enactment decision, LocalDate from) {
    long rules = rulebook.inForce(PrivatePractice.RULES, decision.effectiveOn()).id();
    int years = Integer.parseInt(rulebook.parameter(rules, VALIDITY_YEARS));
    return new Certificate(number(from), from, lastDay(from, years));
  }

  /** Three years from 29 February end with a February, as they would a day later. */
  static LocalDate lastDay(LocalDate from, int years) {
    LocalDate end = from.plusYears(years);
    return end.getDayOfMonth() == from.getDayOfMonth() ? end.minusDays(1) : end;
  }

  private String number(LocalDate on) {
    return numbers.next(PrivatePractice.CERTIFICATES, on);
  }

  private Optional<VersionRow> made(Enactment decision) {
    return decision.entryId() == null || decision.decisionId() == null
        ? Optional.empty()
        : registers.made(decision.entryId(), decision.decisionId());
  }

  /** What the register says of the last days that it says anything of. */
  private PracticeContent last(long entryId) {
    List<VersionRow> known = known(entryId, LocalDate.MIN);
    return repository.content(known.get(known.size() - 1).id());
  }

  private List<VersionRow> known(long entryId, LocalDate from) {
    return registers.known(entryId).stream()
        .filter(version -> version.validTo() == null || version.validTo().isAfter(from))
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
