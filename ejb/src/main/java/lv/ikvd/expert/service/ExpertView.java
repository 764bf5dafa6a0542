package lv.ikvd.expert.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.expert.entity.Absence;
import lv.ikvd.expert.entity.Assessable;
import lv.ikvd.expert.entity.Assessment;
import lv.ikvd.expert.entity.CommissionRow;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.ExpertStep;
import lv.ikvd.expert.entity.Interest;
import lv.ikvd.expert.entity.Training;

/**
 * An expert with all that is known of them.
 *
 * @param open what of their work may be assessed
 */
public record ExpertView(
    ExpertRow row,
    List<ExpertStep> steps,
    List<Absence> absences,
    List<Interest> interests,
    List<Training> trainings,
    List<CommissionRow> commissions,
    List<Assessment> assessments,
    List<Assessable> open)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ExpertView[" + row + ']';
  }
}
