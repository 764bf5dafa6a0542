package lv.ikvd.teachingpermit.entity;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.Stage;

/** A case that is open, in the list of those who may see it. */
public record PermitCaseRow(
    long id,
    String number,
    String procedure,
    String name,
    Stage stage,
    LocalDate openedOn,
    LocalDate dueOn)
    implements Serializable {}
