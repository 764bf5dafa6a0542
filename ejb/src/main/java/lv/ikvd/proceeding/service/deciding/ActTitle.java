package lv.ikvd.proceeding.service.deciding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.entity.ParagraphRule;
import lv.ikvd.rulebook.service.ParagraphText;

/** What an act is about, in the words of the rulebook. */
public final class ActTitle {

  private ActTitle() {}

  /**
   * The title that is most particularly for the decision; a plain one where the rules have none.
   *
   * @param entry number of the entry that it is about, or null
   */
  public static String of(List<ParagraphRule> paragraphs, String proceeding, String entry) {
    Map<String, String> values = new HashMap<>();
    values.put("proceeding", proceeding);
    if (entry != null) {
      values.put("entry", entry);
    }
    return paragraphs.stream()
        .filter(paragraph -> paragraph.part() == ParagraphPart.TITLE)
        .sorted(Comparator.comparingLong(ActTitle::particularity).reversed())
        .map(paragraph -> ParagraphText.of(paragraph.textLv()))
        .filter(text -> values.keySet().containsAll(text.names()))
        .findFirst()
        .map(text -> text.fill(values))
        .orElseGet(() -> "Par lietu Nr. " + proceeding);
  }

  private static long particularity(ParagraphRule paragraph) {
    return Stream.of(paragraph.procedure(), paragraph.decisionKind())
        .filter(Objects::nonNull)
        .count();
  }
}
