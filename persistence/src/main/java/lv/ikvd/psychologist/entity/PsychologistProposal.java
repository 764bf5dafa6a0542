package lv.ikvd.psychologist.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a case asks for; what its procedure does not need is null.
 *
 * @param education to be registered; empty where it stays as it is
 * @param field code of {@code PS_FIELD}
 * @param number of the certificate or the supervisor's card that the case is about; of a
 *     registration, of the recognition on which it rests
 * @param ground on which the case was begun, code of {@code PS_GROUND}
 * @param until last day of a suspension
 */
public record PsychologistProposal(
    List<Education> education, String field, String number, String ground, LocalDate until)
    implements Serializable {

  public PsychologistProposal {
    education = List.copyOf(education);
  }

  public static PsychologistProposal of(List<Education> education) {
    return new PsychologistProposal(education, null, null, null, null);
  }

  /** Education that rests on the recognition of a number; null where it rests on degrees. */
  public static PsychologistProposal of(List<Education> education, String recognition) {
    return new PsychologistProposal(education, null, recognition, null, null);
  }

  public static PsychologistProposal onGround(String ground) {
    return new PsychologistProposal(List.of(), null, null, ground, null);
  }
}
