package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.Stage;

/**
 * What a case page says of the proceeding itself.
 *
 * @param resumeOn from which day it is worked on again, where that was decided
 * @param sisters numbers of the other cases that the same application opened
 * @param erased whether the data of its party were erased: then nothing can be decided anew
 */
public record CaseRow(
    long id,
    String number,
    long version,
    String register,
    String procedure,
    Stage stage,
    Outcome outcome,
    String outcomeNote,
    String forwardedTo,
    LocalDate openedOn,
    LocalDate dueOn,
    String missed,
    LocalDate suspendedOn,
    LocalDate resumeOn,
    Instant closedAt,
    Long handlerId,
    String handler,
    long partyId,
    String partyName,
    String applicationNumber,
    LocalDate receivedOn,
    IntakeChannel channel,
    String representative,
    String authorityNote,
    Long entryId,
    String entryNumber,
    long ruleVersionId,
    String ruleCitation,
    String joinedInto,
    String reopens,
    List<String> sisters,
    boolean erased)
    implements Serializable {

  public boolean isOpen() {
    return outcome == null && stage != Stage.CLOSED;
  }
}
