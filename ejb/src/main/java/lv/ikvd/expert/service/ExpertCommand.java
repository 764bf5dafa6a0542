package lv.ikvd.expert.service;

import java.io.Serializable;
import lv.ikvd.expert.entity.NewExpert;

/** Who is admitted, as the form asks. */
public record ExpertCommand(
    String personalCode, String givenName, String familyName, NewExpert expert)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ExpertCommand";
  }
}
