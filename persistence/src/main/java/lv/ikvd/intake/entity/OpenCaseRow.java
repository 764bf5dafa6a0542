package lv.ikvd.intake.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.entity.Stage;

/** An open case that a signer is in, with the requests for information that wait in it. */
public record OpenCaseRow(
    long id,
    String number,
    String register,
    String procedure,
    String partyName,
    Stage stage,
    LocalDate dueOn,
    List<OpenRequest> requests)
    implements Serializable {

  /** A request that was not answered yet. */
  public record OpenRequest(long id, String question, LocalDate dueOn) implements Serializable {}
}
