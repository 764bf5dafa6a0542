package lv.ikvd.proceeding.service;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.entity.IntakeChannel;

/**
 * An application as it is received.
 *
 * @param procedures codes of the procedures that it opens, one proceeding each
 * @param entryId the entry that it is about, or null
 * @param representativeId who acts for the applicant, or null
 * @param ruleSet under whose version in force on the day of receipt; null for the procedure's own
 * @param authority on what the representative's right stands; required with a representative
 */
public record ApplicationCommand(
    @NotEmpty List<String> procedures,
    long applicantId,
    Long entryId,
    @NotNull @PastOrPresent LocalDate receivedOn,
    @NotNull IntakeChannel channel,
    Long representativeId,
    @Size(max = 400) String authority,
    String ruleSet) {}
