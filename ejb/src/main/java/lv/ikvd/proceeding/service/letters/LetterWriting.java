package lv.ikvd.proceeding.service.letters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.party.entity.naming.NameCase;
import lv.ikvd.party.service.declension.DeclinedName;
import lv.ikvd.party.service.declension.NameForms;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.papers.Recipient;
import lv.ikvd.proceeding.service.papers.WrittenLetter;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.security.entity.Roles;

/**
 * Writes a letter in a case and sends it with the step that it tells of, all in one transaction.
 * What is not sent yet is nobody's but its author's.
 */
@Stateless
@RolesAllowed(Roles.REGISTRAR)
public class LetterWriting {

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_TEXT = 20_000;

  @Inject private CaseReader cases;
  @Inject private LetterRoom room;
  @Inject private LetterLaw law;
  @Inject private LetterValues values;
  @Inject private NameForms names;
  @Inject private LetterSteps steps;
  @Inject private DeclaredLetterTexts texts;

  /**
   * Begins a letter: the paragraphs of its kind with what the case says.
   *
   * @throws Problem PROC-001 if there is no such case, PROC-049 (conflict) if it is not in a state
   *     for such a letter
   */
  public LetterStart begin(String number, LetterKind kind) {
    CaseRow proceeding = possible(number, kind);
    LetterLaw.Text text = law.text(proceeding, kind);
    Recipient recipient = room.recipient(proceeding);
    DeclinedName name = names.of(recipient.party());
    List<LetterStart.Waiting> waiting = room.waiting(proceeding, kind);
    String title =
        text.title() == null
            ? ""
            : ParagraphText.of(text.title())
                .fill(values.of(proceeding, name.forms(), LetterFacts.NONE));
    LetterDraft draft =
        new LetterDraft(
            kind,
            room.today(),
            title,
            name.forms(),
            waiting.size() == 1 ? room.facts(waiting.get(0)) : LetterFacts.NONE,
            text.parts(),
            null);
    return new LetterStart(draft, name.sure(), room.earliest(recipient, kind), waiting);
  }

  /** The letter as it would go out now. */
  public LetterPaper paper(String number, LetterDraft draft) {
    CaseRow proceeding = find(number);
    Map<String, String> known = values.of(proceeding, draft.names(), draft.facts());
    Map<String, String> words = new LinkedHashMap<>();
    draft.parts().forEach(part -> words.put(part.code(), LetterValues.words(part, known)));
    List<String> paragraphs = new ArrayList<>();
    draft.parts().stream()
        .filter(LetterPart::taken)
        .forEach(part -> paragraphs.add(words.get(part.code())));
    if (draft.free() != null && !draft.free().isBlank()) {
      paragraphs.add(Math.min(1, paragraphs.size()), draft.free().strip());
    }
    return new LetterPaper(
        room.addressee(proceeding, draft.names().getOrDefault(NameCase.DATIVE, "")),
        draft.title() == null ? "" : draft.title().strip(),
        paragraphs.stream().filter(one -> !one.isBlank()).collect(Collectors.joining("\n\n")),
        words,
        draft.parts().stream()
            .filter(part -> part.taken() && law.changed(part, draft.begunOn()))
            .map(LetterPart::code)
            .collect(Collectors.toSet()));
  }

  /**
   * Texts of other rooms that fit the words; those that stand in the letter already are left out.
   */
  public List<LetterOffer> offered(String number, LetterDraft draft, String words) {
    List<String> there = draft.parts().stream().map(LetterPart::code).toList();
    return texts.offered(find(number).register(), words == null ? "" : words).stream()
        .filter(offer -> !there.contains(offer.code()))
        .toList();
  }

  /** Takes a text of another room into the letter. */
  public LetterDraft take(LetterDraft draft, String code) {
    LetterOffer offer = texts.find(code).orElseThrow(() -> Problem.conflict("PROC-123"));
    return draft.with(new LetterPart(offer.source(), true));
  }

  /** Takes over what the law says today in the place of a paragraph. */
  public LetterDraft refresh(LetterDraft draft, String code) {
    return draft.with(law.refresh(part(draft, code), draft.begunOn()));
  }

  /** Keeps a paragraph though the law behind it changed. */
  public LetterDraft confirm(LetterDraft draft, String code) {
    return draft.with(law.confirm(part(draft, code), draft.begunOn()));
  }

  private static LetterPart part(LetterDraft draft, String code) {
    return draft.parts().stream()
        .filter(part -> part.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("PROC-123"));
  }

  /**
   * Sends the letter: the step that belongs to it is made, the letter is numbered and goes out, and
   * how the party's name is declined is remembered.
   *
   * @throws Problem PROC-120 to -128 for what is missing or wrong in the letter, at its field;
   *     PROC-123 (conflict) if the law behind a paragraph changed; whatever the step refuses
   */
  public void send(CaseRef ref, LetterDraft draft) {
    CaseRow proceeding = possible(ref.number(), draft.kind());
    LetterPaper paper = paper(ref.number(), draft);
    Recipient recipient = room.recipient(proceeding);
    names.remember(recipient.party(), draft.names());
    Problem.raise(
        Stream.of(room.missing(recipient, draft), titleOf(paper), textOf(paper))
            .flatMap(List::stream)
            .toList());
    if (!paper.changed().isEmpty()) {
      throw Problem.conflict("PROC-123").at("parts");
    }
    steps.send(
        ref,
        draft.kind(),
        draft.facts(),
        new WrittenLetter(paper.addressee(), paper.title(), paper.text()));
  }

  private static List<Problem> titleOf(LetterPaper paper) {
    boolean right =
        !paper.title().isEmpty()
            && paper.title().length() <= LONGEST_TITLE
            && !paper.title().contains(LetterValues.OPEN)
            && paper.title().chars().noneMatch(Character::isISOControl);
    return right ? List.of() : List.of(new Problem("PROC-120", LONGEST_TITLE).at("title"));
  }

  private static List<Problem> textOf(LetterPaper paper) {
    if (paper.text().isEmpty() || paper.text().length() > LONGEST_TEXT) {
      return List.of(new Problem("PROC-121", LONGEST_TEXT).at("parts"));
    }
    return paper.text().contains(LetterValues.OPEN)
        ? List.of(new Problem("PROC-122").at("parts"))
        : List.of();
  }

  private CaseRow possible(String number, LetterKind kind) {
    CaseRow proceeding = find(number);
    if (!kind.possible(proceeding)) {
      throw Problem.conflict("PROC-049", number);
    }
    return proceeding;
  }

  private CaseRow find(String number) {
    return cases.find(number).orElseThrow(() -> Problem.notFound("PROC-001", number));
  }
}
