package lv.ikvd.privatepractice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import lv.ikvd.privatepractice.web.TextDiff.Kind;
import lv.ikvd.privatepractice.web.TextDiff.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {

  @Test
  void tellsWordsThatStayComeAndGo() {
    assertThat(TextDiff.of("Saruna un rotaļas grupā.", "Saruna, rotaļas un spēles grupā."))
        .filteredOn(piece -> piece.kind() == Kind.SAME)
        .extracting(piece -> piece.text().strip())
        .contains("grupā.");
    assertThat(TextDiff.of("viens divi trīs", "viens trīs"))
        .containsExactly(
            new Piece(Kind.SAME, "viens "),
            new Piece(Kind.REMOVED, "divi "),
            new Piece(Kind.SAME, "trīs"));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "'',''",
        "'','jauns teksts'",
        "'vecs teksts',''",
        "'a b c d','b d a'",
        "'rinda\nviena','rinda\ndivi'"
      })
  void givesBackBothTexts(String before, String after) {
    List<Piece> pieces = TextDiff.of(before, after);

    assertThat(text(pieces, Kind.ADDED)).isEqualTo(before);
    assertThat(text(pieces, Kind.REMOVED)).isEqualTo(after);
  }

  @Test
  void textsTooLongToCompareStandOneAfterTheOther() {
    String before = "vārds ".repeat(4_000);

    assertThat(TextDiff.of(before, "cits " + before))
        .extracting(Piece::kind)
        .containsExactly(Kind.REMOVED, Kind.ADDED);
  }

  private static String text(List<Piece> pieces, Kind without) {
    return pieces.stream()
        .filter(piece -> piece.kind() != without)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
