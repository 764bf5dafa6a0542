package lv.ikvd.recognition.entity.reporting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision that the European database of regulated professions counts; it names nobody.
 *
 * @param state where the qualification was acquired, code of {@code STATE}; null where nobody knows
 * @param purpose code of {@code RC_PURPOSE}
 * @param measure code of {@code RC_MEASURE}, or null
 * @param reportedOn null while it was not reported
 */
public record ReportableRow(
    long id,
    String number,
    String kind,
    LocalDate decidedOn,
    long proceedingId,
    String caseNumber,
    String state,
    String title,
    String purpose,
    String measure,
    LocalDate reportedOn,
    String reportedBy)
    implements Serializable {}
