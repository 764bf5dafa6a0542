package lv.ikvd.privatepractice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.Programme;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.ProgrammeText;
import lv.ikvd.privatepractice.service.CaseMaterials;
import lv.ikvd.privatepractice.service.PracticeCase;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.shell.web.Texts;

/**
 * What a case about private practice is decided on. The programme is shown against what was
 * submitted before it in the case; the first submission of an extension, against the programme that
 * was certified three years ago.
 */
@Named("practiceCasePart")
@RequestScoped
public class CasePartBean {

  /** A field of the proposal beside what the entry says; {@code now} is null without one. */
  public record Line(String field, String now, String proposed, boolean differs) {}

  /** A part of the programme as it differs from the text before it. */
  public record PartText(ProgrammePart part, List<TextDiff.Piece> pieces, boolean differs) {}

  /**
   * All that the part shows.
   *
   * @param submission number of the last one, 0 if there is none
   * @param compared what the text is compared with: {@code SUBMISSION}, {@code CERTIFIED}, {@code
   *     NOTHING}
   */
  public record Shown(
      CaseMaterials materials,
      List<Line> lines,
      boolean onEntry,
      ProgrammeText text,
      int submission,
      String compared,
      List<PartText> parts) {}

  @Inject private PracticeCase cases;
  @Inject private PracticeWords words;

  private final Texts texts = new Texts();
  private final Map<Long, Shown> shown = new HashMap<>();

  /** Read once per request, however often the page asks. */
  public Shown of(CaseRow row) {
    return shown.computeIfAbsent(row.id(), id -> show(cases.of(row)));
  }

  private Shown show(CaseMaterials materials) {
    int last = materials.texts().size();
    ProgrammeText text = last == 0 ? null : materials.texts().get(last - 1);
    List<ProgrammeText> earlier = materials.earlierTexts();
    ProgrammeText before = null;
    String compared = "NOTHING";
    if (last > 1) {
      before = materials.texts().get(last - 2);
      compared = "SUBMISSION";
    } else if (!earlier.isEmpty()) {
      before = earlier.get(earlier.size() - 1);
      compared = "CERTIFIED";
    }
    List<Line> lines = lines(materials);
    return new Shown(
        materials,
        lines,
        lines.stream().anyMatch(Line::differs),
        text,
        last,
        compared,
        text == null ? List.of() : parts(text, before));
  }

  private static List<PartText> parts(ProgrammeText text, ProgrammeText before) {
    List<PartText> parts = new ArrayList<>();
    for (ProgrammePart part : ProgrammePart.values()) {
      String now = text.parts().getOrDefault(part, "");
      String then = before == null ? now : before.parts().getOrDefault(part, "");
      parts.add(new PartText(part, TextDiff.of(then, now), !then.equals(now)));
    }
    return parts;
  }

  private List<Line> lines(CaseMaterials materials) {
    if (materials.proposal() == null) {
      return List.of();
    }
    Programme after = materials.proposal().programme();
    PracticeContent entry = materials.entry();
    Programme now = entry == null ? after : entry.programme();
    boolean compare = entry != null;
    List<Line> lines = new ArrayList<>();
    lines.add(line("programme", now.name(), after.name(), compare));
    lines.add(line("programmeKind", texts.show(now.kind()), texts.show(after.kind()), compare));
    lines.add(
        line(
            "targetGroup",
            words.targetGroup(now.targetGroup()),
            words.targetGroup(after.targetGroup()),
            compare));
    lines.add(line("field", words.field(now.field()), words.field(after.field()), compare));
    lines.add(
        line(
            "municipalities",
            String.join(", ", materials.municipalitiesNow()),
            String.join(", ", materials.municipalities()),
            compare));
    if (materials.proposal().annulmentGround() != null) {
      String ground = words.ground(materials.proposal().annulmentGround());
      lines.add(new Line(field("annulmentGround"), null, ground, false));
    }
    return lines;
  }

  private Line line(String name, String now, String proposed, boolean compare) {
    return new Line(
        field(name), compare ? now : null, proposed, compare && !Objects.equals(now, proposed));
  }

  private String field(String name) {
    return texts.of("privatepractice.field." + name);
  }
}
