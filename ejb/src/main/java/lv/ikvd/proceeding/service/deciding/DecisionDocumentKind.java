package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.DecisionDocument;
import lv.ikvd.document.report.DecisionText;
import lv.ikvd.document.report.Signatory;
import lv.ikvd.document.report.Typography;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.SealNote;
import lv.ikvd.proceeding.entity.ActReader;
import lv.ikvd.proceeding.entity.row.ActRow;
import lv.ikvd.proceeding.entity.row.DecisionStanding;
import lv.ikvd.proceeding.entity.row.SignatureRow;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * The document of a decision: the text that was signed, as it was signed, with number and day, the
 * officials who signed and when, and the title that the rules give to decisions of its kind.
 */
@ApplicationScoped
public class DecisionDocumentKind implements DocumentKind {

  private static final String PLACE = "Rīgā";

  /** Made when the first decision is rendered; who only asks for a number does not wait for it. */
  private static final class Printer {
    private static final DecisionDocument DOCUMENT = new DecisionDocument();
  }

  private ActReader acts;
  private Rulebook rulebook;
  private PublicAddress address;
  private Clock clock;

  protected DecisionDocumentKind() {}

  @Inject
  public DecisionDocumentKind(
      ActReader acts, Rulebook rulebook, PublicAddress address, Clock clock) {
    this.acts = acts;
    this.rulebook = rulebook;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public String code() {
    return DecisionPapers.KIND;
  }

  /** None: a decision brings its number. */
  @Override
  public String numberSeries() {
    return null;
  }

  @Override
  public void render(IssuedRow document, OutputStream out) {
    Printer.DOCUMENT.write(text(document), out);
  }

  @Override
  public VerificationRow state(IssuedRow document) {
    DecisionStanding standing = acts.standing(document.decisionId());
    return VerificationRow.of(
        document,
        Standing.of(standing == DecisionStanding.STANDS),
        "proceeding.DecisionStanding." + standing.name(),
        LocalDate.now(clock));
  }

  private DecisionText text(IssuedRow document) {
    ActRow act = acts.act(document.decisionId()).orElseThrow();
    List<SignatureRow> signatures = acts.signatures(document.decisionId());
    Map<String, String> parts = FrozenAct.parts(document.content());
    List<String> facts = part(parts, "facts");
    List<String> reasoning = part(parts, "reasoning");
    return new DecisionText(
        Authority.SERVICE,
        PLACE,
        act.decidedOn(),
        act.number(),
        part(parts, "addressee"),
        title(act),
        facts,
        reasoning,
        part(parts, "norms"),
        part(parts, "operative"),
        part(parts, "contest"),
        signatories(act, signatures),
        SealNote.after(note(act, signatures)),
        address.verification(document.number()),
        facts.isEmpty() || reasoning.isEmpty(),
        document.duplicate());
  }

  private static List<String> part(Map<String, String> parts, String name) {
    String text = parts.get(name);
    return text == null ? List.of() : List.of(text);
  }

  /** Who signed; a board's decision bears who answers for it instead. */
  private List<Signatory> signatories(ActRow act, List<SignatureRow> signatures) {
    return signatures.isEmpty()
        ? List.of(new Signatory(act.decidedBy(), boardName(act)))
        : signatures.stream().map(s -> new Signatory(s.signer(), s.position())).toList();
  }

  private String boardName(ActRow act) {
    String board = rulebook.decision(act.ruleVersionId(), act.procedure(), act.kind()).board();
    return rulebook.boardOn(act.ruleVersionId(), board, act.decidedOn()).nameLv();
  }

  /** What is true of the signing: who confirmed the text in this system, and when. */
  private static String note(ActRow act, List<SignatureRow> signatures) {
    if (signatures.isEmpty()) {
      return "Lēmums pieņemts ar komisijas balsojumu informācijas sistēmā IKVIS "
          + Typography.inWords(act.decidedOn())
          + ".";
    }
    return signatures.stream()
        .map(s -> s.signer() + " " + Typography.inWords(s.signedAt()))
        .collect(
            Collectors.joining(
                "; ", "Lēmums parakstīts elektroniski informācijas sistēmā IKVIS: ", "."));
  }

  private String title(ActRow act) {
    return ActTitle.of(
        rulebook.paragraphs(act.ruleVersionId(), act.procedure(), act.kind()),
        act.proceedingNumber(),
        act.entryNumber());
  }
}
