package lv.ikvd.expert.service.sheet;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.expert.service.ExpertCommand;
import lv.ikvd.problem.entity.Problem;

/** A row of the sheet as it was read, with what stands in its way. */
public record ExpertLine(int number, ExpertCommand command, List<Problem> problems)
    implements Serializable {

  public ExpertLine {
    problems = List.copyOf(problems);
  }

  ExpertLine with(List<Problem> others) {
    return new ExpertLine(number, command, others);
  }

  public boolean good() {
    return problems.isEmpty();
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ExpertLine[" + number + ']';
  }
}
