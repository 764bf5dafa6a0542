package lv.ikvd.document.report;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the exporter may end a line: not at a space or hyphen that holds, although it stands on
 * paper as a common one, so that whoever copies text out of the document gets plain characters.
 */
final class HeldBreaks implements SplitCharacter {

  private static final SplitCharacter COMMON = new DefaultSplitCharacter();

  /** As they are printed, and as they were set. */
  private final Map<String, String> paragraphs = new HashMap<>();

  private char[] read;
  private String set;

  HeldBreaks(String text) {
    text.lines().forEach(line -> paragraphs.put(plain(line), line));
  }

  /** With plain characters in the place of those that hold. */
  static String plain(String text) {
    return text.replace(Typography.NBSP, ' ').replace(Typography.HOLDING, '-');
  }

  @Override
  public boolean isSplitCharacter(int start, int current, int end, char[] line, PdfChunk[] parts) {
    if (line != read) {
      read = line;
      set = paragraphs.get(new String(line, 0, end));
    }
    char c = set == null || current >= set.length() ? line[current] : set.charAt(current);
    if (c <= ' ') {
      return true;
    }
    boolean letter = c < '\u2002' && c != '-';
    return !letter
        && c != Typography.HOLDING
        && COMMON.isSplitCharacter(start, current, end, line, parts);
  }
}
