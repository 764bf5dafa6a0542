package lv.ikvd.privatepractice.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changed from one text to another, word by word: the longest common words stay. */
public final class TextDiff {

  /** Beyond so many comparisons the texts are shown one after the other. */
  private static final long MOST = 9_000_000L;

  /** What became of some words. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  /** Words that stay, come or go together. */
  public record Piece(Kind kind, String text) {}

  private TextDiff() {}

  public static List<Piece> of(String before, String after) {
    if (before.equals(after)) {
      return List.of(new Piece(Kind.SAME, after));
    }
    List<String> old = words(before);
    List<String> now = words(after);
    List<Piece> pieces = new ArrayList<>();
    if ((long) old.size() * now.size() > MOST) {
      add(pieces, Kind.REMOVED, before);
      add(pieces, Kind.ADDED, after);
      return pieces;
    }
    int[][] common = common(old, now);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        add(pieces, Kind.SAME, old.get(i));
        i++;
        j++;
      } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
        add(pieces, Kind.REMOVED, old.get(i++));
      } else {
        add(pieces, Kind.ADDED, now.get(j++));
      }
    }
    return pieces;
  }

  /** Words with the blanks after them. */
  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
  }

  /** Lengths of the longest common words from each place on. */
  private static int[][] common(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void add(List<Piece> pieces, Kind kind, String text) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).kind() == kind) {
      pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
    } else if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }
}
