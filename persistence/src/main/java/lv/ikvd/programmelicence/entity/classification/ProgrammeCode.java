package lv.ikvd.programmelicence.entity.classification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  /**
   * What a code that stands in the place of this one on a day would tell otherwise, though nothing
   * of it ended: kind and form of a programme never follow the classification alone.
   */
  public Optional<CodePart> lost(ProgrammeCode next, LocalDate day) {
    Set<CodePart> free = EnumSet.noneOf(CodePart.class);
    for (CodeMeaning one : parts) {
      if (one.lastDay() != null && one.lastDay().isBefore(day)) {
        free.add(one.part());
      }
    }
    if (free.contains(CodePart.PROGRAMME_GROUP)) {
      free.addAll(Set.of(CodePart.THEMATIC_GROUP, CodePart.AREA, CodePart.PROGRAMME_SET));
    }
    free.removeAll(Set.of(CodePart.STAGE, CodePart.KIND, CodePart.FORM));
    return Stream.of(CodePart.values())
        .filter(part -> !free.contains(part))
        .filter(part -> !Objects.equals(signs(part), next.signs(part)))
        .findFirst();
  }

  /** In the groups in which it is written: {@code 33 811 02 1}. */
  public String spaced() {
    return Classification.spaced(code);
  }
}
