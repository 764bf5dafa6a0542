package lv.ikvd.programmelicence.web.mark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.programmelicence.entity.standard.PlanHours;
import lv.ikvd.programmelicence.web.standard.PlanTable;

/** The plan of a mark as it is typed: a line for each subject, a cell for each grade. */
public class PlanForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Hours of a subject in a grade; empty where it is not learned. */
  public static class Cell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int grade;
    private Integer hours;

    Cell(int grade, Integer hours) {
      this.grade = grade;
      this.hours = hours;
    }

    public int getGrade() {
      return grade;
    }

    public Integer getHours() {
      return hours;
    }

    public void setHours(Integer hours) {
      this.hours = hours;
    }
  }

  /** A subject, by its code, and its cells. */
  public record Line(String subject, ArrayList<Cell> cells) implements Serializable {}

  private final ArrayList<Integer> grades;
  private final ArrayList<Line> lines = new ArrayList<>();

  /** Begins with the plan of the sample. */
  PlanForm(PlanTable sample) {
    grades = new ArrayList<>(sample.grades());
    for (PlanTable.Line line : sample.lines()) {
      ArrayList<Cell> cells = new ArrayList<>();
      for (int i = 0; i < grades.size(); i++) {
        cells.add(new Cell(grades.get(i), line.hours().get(i)));
      }
      lines.add(new Line(line.subject(), cells));
    }
  }

  /** What is typed, without empty cells. */
  List<PlanHours> plan() {
    List<PlanHours> plan = new ArrayList<>();
    for (Line line : lines) {
      for (Cell cell : line.cells()) {
        if (cell.hours != null && cell.hours > 0) {
          plan.add(new PlanHours(line.subject(), cell.grade, cell.hours));
        }
      }
    }
    return plan;
  }

  public List<Integer> getGrades() {
    return grades;
  }

  public List<Line> getLines() {
    return lines;
  }
}
