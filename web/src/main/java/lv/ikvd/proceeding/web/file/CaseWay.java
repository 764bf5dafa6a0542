package lv.ikvd.proceeding.web.file;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.web.CaseFile;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.worktime.entity.RigaClock;

/**
 * The way of a case, from receipt to notification, with the days on which each stage was reached.
 */
final class CaseWay {

  /** A step as {@code r:steps} shows it. */
  public record Step(String label, String state, LocalDate date) implements Serializable {}

  private static final List<Stage> WAY =
      List.of(Stage.RECEIVED, Stage.CHECKED, Stage.PREPARED, Stage.DECIDED, Stage.NOTIFIED);

  private CaseWay() {}

  static List<Step> steps(CaseFile file, Words words) {
    List<Step> steps = new ArrayList<>();
    for (Stage stage : WAY) {
      steps.add(
          new Step(
              words.of("proceeding.step." + stage), state(file.row(), stage), day(file, stage)));
    }
    return steps;
  }

  private static String state(CaseRow row, Stage stage) {
    boolean endedWithout = row.outcome() != null && row.outcome() != Outcome.DECIDED;
    boolean over = row.stage() == Stage.CLOSED;
    if (over && !endedWithout || stage.compareTo(row.stage()) < 0 && !over) {
      return "DONE";
    }
    if (over) {
      return stage == Stage.RECEIVED ? "DONE" : "TODO";
    }
    if (stage != row.stage()) {
      return "TODO";
    }
    return stage == Stage.NOTIFIED ? "DONE" : "CURRENT";
  }

  private static LocalDate day(CaseFile file, Stage stage) {
    CaseRow row = file.row();
    if (row.stage() != Stage.CLOSED && stage.compareTo(row.stage()) > 0) {
      return null;
    }
    return switch (stage) {
      case RECEIVED -> row.receivedOn() == null ? row.openedOn() : row.receivedOn();
      case CHECKED -> told(file, "CHECKING_FINISHED");
      case PREPARED -> told(file, "PROPOSED");
      case DECIDED -> file.decision() == null ? null : file.decision().decidedOn();
      case NOTIFIED -> file.deemedOn();
      case CLOSED -> null;
    };
  }

  private static LocalDate told(CaseFile file, String kind) {
    return file.view().timeline().stream()
        .filter(event -> event.kind().equals(kind))
        .map(TimelineRow::at)
        .reduce((earlier, later) -> later)
        .map(CaseWay::day)
        .orElse(null);
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, RigaClock.ZONE);
  }
}
