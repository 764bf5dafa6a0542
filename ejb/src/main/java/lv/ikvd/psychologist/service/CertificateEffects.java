package lv.ikvd.psychologist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.entity.SupervisorRight;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.rulebook.service.Rulebook;

/** What decisions make of certificates and of rights of supervisors. */
@ApplicationScoped
public class CertificateEffects {

  private static final String CERTIFICATES = "PSYCHOLOGIST_CERTIFICATE";
  private static final String CARDS = "PSYCHOLOGIST_SUPERVISOR";

  @Inject private NumberSeriesRepository numbers;
  @Inject private Rulebook rulebook;

  /**
   * What the entry says after the decision.
   *
   * @param again whether the decision has acted before, and a contest amended it: what it gave
   *     stays
   */
  PsychologistContent after(
      Enactment decision, PsychologistContent now, PsychologistProposal asked, boolean again) {
    LocalDate day = decision.effectiveOn();
    String number =
        asked.number() == null ? concerned(decision, now, asked.field()) : asked.number();
    return switch (decision.kind()) {
      case "ISSUE" -> again ? now : now.with(issued(now, asked.field(), day));
      case "GRANT_SUPERVISION" -> again ? now : now.with(granted(now, asked.field(), day));
      case "SUSPEND" -> now.with(certificate(now, number).suspended(day, asked.until()));
      case "RESTORE" -> now.with(certificate(now, number).restored(day));
      case "ANNUL" -> now.with(certificate(now, number).annulled(day, asked.ground()));
      case "WITHDRAW_SUPERVISION" -> now.with(right(now, number).lost(day, asked.ground()));
      default -> throw new IllegalStateException(decision.kind());
    };
  }

  /** Of a case that names a field alone: the certificate or card there that it takes. */
  private static String concerned(Enactment decision, PsychologistContent now, String field) {
    LocalDate day = decision.effectiveOn();
    return decision.kind().equals("WITHDRAW_SUPERVISION")
        ? now.rightIn(field, day).map(SupervisorRight::number).orElse(null)
        : now.concerned(field, day).map(FieldCertificate::number).orElse(null);
  }

  /** From the day after the one in force in the field ends, or at once. */
  private FieldCertificate issued(PsychologistContent now, String field, LocalDate day) {
    LocalDate from =
        now.lastIn(field)
            .map(last -> last.until().plusDays(1))
            .filter(next -> next.isAfter(day))
            .orElse(day);
    long rules = rulebook.inForce(Psychologists.RULES, day).id();
    int years = Integer.parseInt(rulebook.parameter(rules, "VALIDITY_YEARS"));
    return FieldCertificate.issued(
        numbers.next(CERTIFICATES, day), field, from, from.plusYears(years).minusDays(1));
  }

  /** Till the certificate in the field ends. */
  private SupervisorRight granted(PsychologistContent now, String field, LocalDate day) {
    LocalDate until = now.lastIn(field).orElseThrow().until();
    return new SupervisorRight(numbers.next(CARDS, day), field, day, until, null, null);
  }

  /** What the decision gave is taken, what it took is given back; all else stays. */
  PsychologistContent undone(
      Enactment decision, PsychologistContent now, PsychologistContent before) {
    LocalDate day = decision.effectiveOn();
    PsychologistContent after = now;
    for (FieldCertificate one : now.certificates()) {
      boolean given = decision.kind().equals("ISSUE") && before.certificate(one.number()).isEmpty();
      after = given ? after.with(one.annulled(day, Psychologists.REVOKED)) : after;
    }
    for (SupervisorRight one : now.rights()) {
      boolean given =
          decision.kind().equals("GRANT_SUPERVISION") && before.right(one.number()).isEmpty();
      after = given ? after.with(one.lost(day, Psychologists.REVOKED)) : after;
    }
    return List.of("ISSUE", "GRANT_SUPERVISION").contains(decision.kind())
        ? after
        : asBefore(after, before);
  }

  private static PsychologistContent asBefore(PsychologistContent now, PsychologistContent before) {
    PsychologistContent after = now;
    Predicate<Object> known = one -> now.certificates().contains(one) || now.rights().contains(one);
    for (FieldCertificate one : before.certificates()) {
      after = known.test(one) ? after : after.with(one);
    }
    for (SupervisorRight one : before.rights()) {
      after = known.test(one) ? after : after.with(one);
    }
    return after;
  }

  private static FieldCertificate certificate(PsychologistContent now, String number) {
    return now.certificate(number).orElseThrow();
  }

  private static SupervisorRight right(PsychologistContent now, String number) {
    return now.right(number).orElseThrow();
  }
}
