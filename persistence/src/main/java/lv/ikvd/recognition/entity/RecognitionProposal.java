package lv.ikvd.recognition.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a case is about; what its procedure does not need is null.
 *
 * @param measure that the applicant has chosen, where a difference was found
 * @param difference in what the education differs
 * @param completedOn when the measure was completed
 * @param endGround on which the case was begun, code of {@code RC_END_GROUND}
 */
public record RecognitionProposal(
    ForeignQualification qualification,
    Measure measure,
    String difference,
    LocalDate completedOn,
    String endGround)
    implements Serializable {

  public static RecognitionProposal of(ForeignQualification qualification) {
    return new RecognitionProposal(qualification, null, null, null, null);
  }

  public static RecognitionProposal completed(LocalDate on) {
    return new RecognitionProposal(null, null, null, on, null);
  }

  public static RecognitionProposal ending(String ground) {
    return new RecognitionProposal(null, null, null, null, ground);
  }

  /** The same of another qualification. */
  public RecognitionProposal with(ForeignQualification other) {
    return new RecognitionProposal(other, measure, difference, completedOn, endGround);
  }

  /** The same with another measure, or none. */
  public RecognitionProposal with(Measure other, String why) {
    return new RecognitionProposal(qualification, other, why, completedOn, endGround);
  }
}
