package lv.ikvd.proceeding.service.letters;

import java.io.Serializable;
import java.time.LocalDate;

/** What a letter says that only its author knows; each null where its kind does not ask. */
public record LetterFacts(
    String question,
    LocalDate due,
    String body,
    LocalDate day,
    String hour,
    String place,
    String reasons)
    implements Serializable {

  public static final LetterFacts NONE = new LetterFacts(null, null, null, null, null, null, null);

  boolean isBlank(LetterKind.Ask ask) {
    return switch (ask) {
      case DUE -> due == null;
      case DAY -> day == null;
      case QUESTION -> blank(question);
      case BODY -> blank(body);
      case HOUR -> blank(hour);
      case PLACE -> blank(place);
      case REASONS -> blank(reasons);
    };
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
