package lv.ikvd.proceeding.service.team;

import java.time.LocalDate;
import lv.ikvd.proceeding.entity.team.AbsenceKind;

/**
 * An absence to be entered.
 *
 * @param accountId who will be away; null for whoever enters it
 */
public record AbsenceCommand(
    Long accountId, AbsenceKind kind, LocalDate fromOn, LocalDate toOn, Long substituteId) {}
