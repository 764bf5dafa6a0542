package lv.ikvd.programmelicence.entity.classification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A programme code that was read on a day: its signs without spaces, and what each part means. */
public record ProgrammeCode(String code, LocalDate on, List<CodeMeaning> parts)
    implements Serializable {

  public ProgrammeCode {
    parts = List.copyOf(parts);
  }

  public Optional<CodeMeaning> part(CodePart part) {
    return parts.stream().filter(meaning -> meaning.part() == part).findFirst();
  }

  /** The signs of a part, null where codes of this kind have none. */
  public String signs(CodePart part) {
    return part(part).map(CodeMeaning::signs).orElse(null);
  }

  /** Whether it is a programme of general education; otherwise it is a vocational one. */
  public boolean general() {
    return part(CodePart.SPECIAL_TYPE).isPresent();
  }

  /** In the groups in which it is written: {@code 33 811 02 1}. */
  public String spaced() {
    return Classification.spaced(code);
  }
}
