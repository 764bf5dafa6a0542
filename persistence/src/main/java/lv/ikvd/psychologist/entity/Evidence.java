package lv.ikvd.psychologist.entity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What was proved in a case about a certificate or a supervisor's right; what was not is null.
 *
 * @param practiceFrom since when there is practice in the field
 * @param individualHours academic hours of supervision, alone
 * @param groupHours academic hours of supervision, in a group
 * @param analyses case analyses that were accepted
 * @param invitedOn when the invitation to the examination was sent
 */
public record Evidence(
    LocalDate practiceFrom,
    @Min(0) @Max(99_999) Integer practiceHours,
    @Min(0) @Max(9_999) Integer individualHours,
    @Min(0) @Max(9_999) Integer groupHours,
    @Min(0) @Max(99) Integer analyses,
    LocalDate invitedOn,
    LocalDate examOn,
    Boolean passed)
    implements Serializable {

  public static final Evidence NONE = new Evidence(null, null, null, null, null, null, null, null);
}
