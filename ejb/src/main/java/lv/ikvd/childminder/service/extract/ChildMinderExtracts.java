package lv.ikvd.childminder.service.extract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.EntryRowRepository;
import lv.ikvd.security.entity.Roles;

/** Issues extracts to who asks for them with a ground, and duplicates of extracts. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER})
public class ChildMinderExtracts {

  private static final String PURPOSE = "INQUIRY";

  @Inject private EntryRowRepository entries;
  @Inject private ExtractComposer composer;
  @Inject private Issuance issuance;
  @Inject private Looks looks;
  @Inject private Clock clock;

  public ChildMinderExtracts() {}

  public ChildMinderExtracts(
      EntryRowRepository entries,
      ExtractComposer composer,
      Issuance issuance,
      Looks looks,
      Clock clock) {
    this.entries = entries;
    this.composer = composer;
    this.issuance = issuance;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * Issues an extract of an entry as in force on a day; its file is rendered after the commit. The
   * look is recorded first.
   *
   * @param asOn null means today
   * @throws Problem REGISTRY-001 if there is no such entry, CHILDMINDER-020 if the day is yet to
   *     come, CHILDMINDER-021 if the entry was not in the register on the day
   */
  public IssuedRow issue(String entryNumber, LocalDate asOn) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = asOn == null ? today : asOn;
    if (day.isAfter(today)) {
      throw new Problem("CHILDMINDER-020", day).at("asOn");
    }
    EntryRow entry =
        entries
            .find(ChildMinders.REGISTER, entryNumber)
            .orElseThrow(() -> Problem.notFound("REGISTRY-001"));
    look(entry.id());
    Instant known = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ExtractComposer.Composed extract =
        composer
            .compose(entry, day, known)
            .orElseThrow(() -> new Problem("CHILDMINDER-021", entryNumber, day).at("asOn"));
    return issuance.issue(
        new IssueDraft(
            ExtractKind.CODE,
            ChildMinders.REGISTER,
            entry.id(),
            extract.versionId(),
            null,
            null,
            null,
            extract.content().toJson()));
  }

  /**
   * Issues a duplicate, which says what the original said, even if the entry has changed since.
   *
   * @throws Problem ISSUANCE-001 if no extract has the number
   */
  public IssuedRow duplicate(String documentNumber) {
    IssuedRow original =
        issuance
            .byNumber(documentNumber)
            .filter(document -> document.kind().equals(ExtractKind.CODE))
            .orElseThrow(() -> Problem.notFound("ISSUANCE-001"));
    look(original.entryId());
    return issuance.issue(
        new IssueDraft(ExtractKind.CODE, null, null, null, null, null, original.id(), null));
  }

  private void look(long entryId) {
    looks.record(LookKind.DOCUMENT, PURPOSE, "ENTRY", List.of(entryId), null);
  }
}
