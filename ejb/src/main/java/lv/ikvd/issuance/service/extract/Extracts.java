package lv.ikvd.issuance.service.extract;

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
public class Extracts {

  private static final String PURPOSE = "INQUIRY";

  @Inject private EntryRowRepository entries;
  @Inject private ExtractSources sources;
  @Inject private Issuance issuance;
  @Inject private Looks looks;
  @Inject private Clock clock;

  public Extracts() {}

  public Extracts(
      EntryRowRepository entries,
      ExtractSources sources,
      Issuance issuance,
      Looks looks,
      Clock clock) {
    this.entries = entries;
    this.sources = sources;
    this.issuance = issuance;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * Issues an extract of an entry as in force on a day; its file is rendered after the commit. The
   * look is recorded first.
   *
   * @param asOn null means today
   * @throws Problem REGISTRY-001 if there is no such entry, ISSUANCE-030 if the day is yet to come,
   *     ISSUANCE-031 if the entry was not in the register on the day
   */
  public IssuedRow issue(String register, String entryNumber, LocalDate asOn) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = asOn == null ? today : asOn;
    if (day.isAfter(today)) {
      throw new Problem("ISSUANCE-030", day).at("asOn");
    }
    EntryRow entry =
        entries.find(register, entryNumber).orElseThrow(() -> Problem.notFound("REGISTRY-001"));
    look(entry.id());
    Instant known = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ExtractSource source = sources.of(register);
    ExtractDraft extract =
        source
            .draft(entry, day, known)
            .orElseThrow(() -> new Problem("ISSUANCE-031", entryNumber, day).at("asOn"));
    return issuance.issue(
        new IssueDraft(
            source.kind(),
            register,
            entry.id(),
            extract.versionId(),
            null,
            null,
            null,
            extract.contentJson()));
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
            .filter(document -> sources.isKind(document.kind()))
            .orElseThrow(() -> Problem.notFound("ISSUANCE-001"));
    look(original.entryId());
    return issuance.issue(
        new IssueDraft(original.kind(), null, null, null, null, null, original.id(), null));
  }

  private void look(long entryId) {
    looks.record(LookKind.DOCUMENT, PURPOSE, "ENTRY", List.of(entryId), null);
  }
}
