package lv.ikvd.proceeding.service.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.ActText;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.DecisionDraft;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.DecisionSignature;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.security.entity.Roles;

/** Writes the act and proposes it for signature. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.SYSTEM})
public class Drafting {

  @Inject private ProceedingRepository proceedings;
  @Inject private DecisionRepository decisions;
  @Inject private CaseReader reader;
  @Inject private Completeness completeness;
  @Inject private ActComposer composer;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /** The draft of a case as it stands; without one, an empty one. */
  public DraftView view(String number) {
    CaseRow proceeding = caseRow(number);
    return decisions
        .draft(proceeding.id())
        .map(draft -> view(proceeding, draft))
        .orElseGet(() -> empty(null));
  }

  /** A text for a kind of decision, composed of the checked paragraphs. Nothing is stored. */
  public DraftCommand compose(String number, String kind, String ground, LocalDate effectiveOn) {
    return composer.compose(caseRow(number), kind, ground, effectiveOn);
  }

  /** What an empty draft begins with, if anything may be decided. Nothing is stored. */
  public Optional<DraftCommand> first(String number) {
    return composer.first(caseRow(number));
  }

  /** What a text that is still being written lacks. Nothing is stored. */
  public List<Finding> missing(String number, DraftCommand command) {
    CaseRow proceeding = caseRow(number);
    if (command.kind() == null) {
      return List.of();
    }
    DecisionDraft written = new DecisionDraft(proceeding.id(), command.kind());
    write(written, command);
    return completeness.missing(proceeding, written);
  }

  /**
   * Stores the draft.
   *
   * @throws Problem PROC-024 if it waits for signature, PROC-004 (conflict) if somebody changed the
   *     case meanwhile
   */
  public DraftView write(CaseRef ref, DraftCommand command) {
    Proceeding proceeding = proceedings.acquire(ref.number(), ref.version());
    proceeding.requireWorkable();
    Optional<DecisionDraft> known = decisions.draft(proceeding.getId());
    DecisionDraft draft =
        known.orElseGet(() -> new DecisionDraft(proceeding.getId(), command.kind()));
    if (known.isEmpty()) {
      decisions.add(draft);
    }
    if (draft.isProposed()) {
      throw new Problem("PROC-024", ref.number());
    }
    String before = known.map(DecisionDraft::getKind).orElse(null);
    write(draft, command);
    timeline.tellChange(proceeding, "DRAFTED", "kind", before, command.kind());
    proceedings.flush();
    return view(caseRow(ref.number()), draft);
  }

  /**
   * Proposes the draft for signature. It may be incomplete no longer.
   *
   * @throws Problem PROC-025 if something is missing
   */
  public void propose(CaseRef ref) {
    Proceeding proceeding = proceedings.acquire(ref.number(), ref.version());
    proceeding.requireWorkable();
    DecisionDraft draft =
        decisions
            .draft(proceeding.getId())
            .orElseThrow(() -> new Problem("PROC-026", ref.number()));
    List<Finding> missing = completeness.missing(caseRow(ref.number()), draft);
    if (!missing.isEmpty()) {
      throw new Problem("PROC-025", ref.number(), missing.size());
    }
    draft.proposed(office.accountId(), office.now());
    proceeding.prepared();
    timeline.tellChange(proceeding, "PROPOSED", "kind", null, draft.getKind());
  }

  private static void write(DecisionDraft draft, DraftCommand command) {
    draft.write(
        command.kind(),
        command.ground(),
        command.effectiveOn(),
        new ActText(
            command.addressee(),
            command.facts(),
            command.reasoning(),
            command.norms(),
            command.operative(),
            command.contest()));
  }

  private DraftView view(CaseRow proceeding, DecisionDraft draft) {
    FrozenAct frozen = FrozenAct.of(proceeding.number(), draft);
    List<String> signers =
        decisions.signatures(draft, frozen.sha256()).stream()
            .map(DecisionSignature::getSigner)
            .toList();
    ActText text = draft.getText();
    return new DraftView(
        draft.getVersion(),
        draft.getKind(),
        draft.getGround(),
        draft.getEffectiveOn(),
        text.getAddressee(),
        text.getFacts(),
        text.getReasoning(),
        text.getNorms(),
        text.getOperative(),
        text.getContest(),
        draft.isProposed(),
        draft.getProposedBy(),
        draft.getReturnRemark(),
        proceeding.isOpen() ? completeness.missing(proceeding, draft) : List.of(),
        signers,
        HexFormat.of().formatHex(frozen.sha256()));
  }

  private static DraftView empty(String kind) {
    return new DraftView(
        -1, kind, null, null, null, null, null, null, null, null, false, null, null, List.of(),
        List.of(), null);
  }

  private CaseRow caseRow(String number) {
    return reader.find(number).orElseThrow(() -> Problem.notFound("PROC-001", number));
  }
}
