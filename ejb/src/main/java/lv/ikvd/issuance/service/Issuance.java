package lv.ikvd.issuance.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.job.entity.WorkItemDraft;
import lv.ikvd.job.service.WorkQueue;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/** Documents that the Service issues: made, repeated as duplicates, verified by anyone. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.BOARD_SECRETARY,
  Roles.SYSTEM
})
public class Issuance {

  private static final int NUMBER_LENGTH = 40;

  @Inject private IssuedDocumentRepository issued;
  @Inject private DocumentKinds kinds;
  @Inject private NumberSeriesRepository numbers;
  @Inject private WorkQueue work;
  @Inject private Clock clock;
  @Inject private CurrentUser user;
  private Supplier<String> userName = () -> user.name();

  public Issuance() {}

  public Issuance(
      IssuedDocumentRepository issued,
      DocumentKinds kinds,
      NumberSeriesRepository numbers,
      WorkQueue work,
      Clock clock,
      Supplier<String> userName) {
    this.issued = issued;
    this.kinds = kinds;
    this.numbers = numbers;
    this.work = work;
    this.clock = clock;
    this.userName = userName;
  }

  /**
   * Issues a document in the caller's transaction, numbered by its kind's series; after the commit
   * its file is rendered. The same original of the same decision is issued once.
   */
  public IssuedRow issue(IssueDraft draft) {
    return issue(draft, null);
  }

  /**
   * As the other, under a number that it has already.
   *
   * @throws Problem ISSUANCE-002 when another document has the number
   */
  public IssuedRow issue(IssueDraft draft, String number) {
    IssuedRow original = draft.duplicateOfId() == null ? null : original(draft.duplicateOfId());
    if (original == null && draft.decisionId() != null) {
      Optional<IssuedRow> known =
          issued.original(
              draft.decisionId(), draft.kind(), draft.entryId(), draft.entryVersionId());
      if (known.isPresent()) {
        return known.get();
      }
    }
    IssueDraft settled = original == null ? first(draft) : duplicate(original, draft);
    String given = number == null ? nextNumber(settled.kind(), original) : number;
    long id =
        issued
            .insert(row(settled, given))
            .orElseThrow(() -> Problem.conflict("ISSUANCE-002", given));
    work.add(
        new WorkItemDraft(
            "document:" + id,
            Rendering.KIND,
            settled.decisionId(),
            settled.proceedingId(),
            settled.entryId(),
            Long.toString(id)));
    return get(id);
  }

  /** A duplicate of a duplicate is one of the original. */
  private IssuedRow original(long id) {
    IssuedRow named = get(id);
    return named.duplicate() ? get(named.duplicateOfId()) : named;
  }

  private static IssueDraft first(IssueDraft draft) {
    if (draft.contentJson() == null || draft.contentJson().isBlank()) {
      throw new IllegalArgumentException("a document says something");
    }
    return draft;
  }

  private IssueDraft duplicate(IssuedRow original, IssueDraft draft) {
    if (!original.kind().equals(draft.kind())) {
      throw new Problem("ISSUANCE-003", original.number()).at("kind");
    }
    if (issued.isErased(original.id())) {
      throw Problem.conflict("ISSUANCE-004", original.number());
    }
    return new IssueDraft(
        original.kind(),
        original.register(),
        original.entryId(),
        original.entryVersionId(),
        original.decisionId(),
        draft.proceedingId() == null ? original.proceedingId() : draft.proceedingId(),
        original.id(),
        original.content());
  }

  private IssuedRow row(IssueDraft draft, String number) {
    return new IssuedRow(
        0,
        number,
        kinds.of(draft.kind()).code(),
        draft.register(),
        draft.entryId(),
        draft.entryVersionId(),
        draft.decisionId(),
        draft.proceedingId(),
        draft.duplicateOfId(),
        null,
        LocalDate.now(clock),
        clock.instant(),
        userName.get(),
        draft.contentJson(),
        null,
        null);
  }

  private String nextNumber(String kind, IssuedRow original) {
    String series = kinds.of(kind).numberSeries();
    if (series != null) {
      return numbers.next(series, LocalDate.now(clock));
    }
    if (original == null) {
      throw new IllegalArgumentException("a document " + kind + " brings its number");
    }
    return original.number() + "-D" + (issued.countDuplicates(original.id()) + 1);
  }

  public IssuedRow get(long id) {
    return issued.find(id).orElseThrow(() -> Problem.notFound("ISSUANCE-001"));
  }

  public Optional<IssuedRow> byNumber(String number) {
    return issued.byNumber(number);
  }

  /** As {@link #byNumber}, for who names nothing but a number: not of confidential registers. */
  public Optional<IssuedRow> shown(String number) {
    return issued.byNumber(number).filter(row -> !issued.isConfidential(row.id()));
  }

  public List<IssuedRow> ofEntry(long entryId) {
    return issued.ofEntry(entryId);
  }

  /** The originals that a decision led to: its own document first. */
  public List<IssuedRow> ofDecision(long decisionId) {
    return issued.ofDecision(decisionId);
  }

  public List<IssuedRow> ofProceeding(long proceedingId) {
    return issued.ofProceeding(proceedingId);
  }

  /**
   * Whether a document with the number was issued and what the register says of it today; empty for
   * a number that nobody gave. Blanks and small letters do not matter.
   */
  @PermitAll
  public Optional<VerificationRow> verify(String number) {
    String wanted = number == null ? "" : number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (wanted.length() > NUMBER_LENGTH || !wanted.matches("[A-Z0-9-]+")) {
      return Optional.empty();
    }
    return issued.byNumber(wanted).map(document -> kinds.of(document.kind()).state(document));
  }
}
