package lv.ikvd.proceeding.service.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.entity.ParagraphRule;
import org.junit.jupiter.api.Test;

class UsualTextTest {

  private final UsualText usual =
      new UsualText(
          List.of(
              rule("A", ParagraphPart.FACTS, "Saņemts iesniegums Nr. {number} ({date})."),
              rule("B", ParagraphPart.FACTS, "Pārbaudīts: {checks}."),
              rule("C", ParagraphPart.REASONING, "Dienests secina: {reasons}")));

  private static ParagraphRule rule(String code, ParagraphPart part, String text) {
    return new ParagraphRule(1, code, part, null, null, text, 1, "likums", true);
  }

  private ActPart facts(String text) {
    return usual.part("facts", ParagraphPart.FACTS, text);
  }

  @Test
  void filledParagraphsAreUsualWhateverStandsInTheirPlaces() {
    ActPart part =
        facts("Saņemts iesniegums Nr. IES-2026-1 (05.03.2026.).\n\nPārbaudīts: viss (*)\nun vēl.");

    assertThat(part.paragraphs()).allMatch(ActParagraph::usual);
    assertThat(part.unusual()).isFalse();
  }

  @Test
  void aWordChangedByHandIsShown() {
    ActPart part = facts("Saņemts iesniegums Nr. 1 (05.03.2026.).\n\nNav pārbaudīts: viss.");

    assertThat(part.paragraphs()).extracting(ActParagraph::usual).containsExactly(true, false);
    assertThat(part.omitted()).containsExactly("Pārbaudīts: {checks}.");
  }

  @Test
  void ownReasonsAreNeverUsual() {
    ActPart part =
        usual.part("reasoning", ParagraphPart.REASONING, "Dienests secina: tā ir labāk.");

    assertThat(part.unusual()).isTrue();
    assertThat(part.omitted()).isEmpty();
  }

  @Test
  void aPartThatIsLeftOutWhollyMissesNothing() {
    assertThat(facts("  ").unusual()).isFalse();
  }
}
