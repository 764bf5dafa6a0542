package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision as its document needs it, beside the text that was signed.
 *
 * @param entryNumber the entry that it is about or that it made, or null
 */
public record ActRow(
    String number,
    LocalDate decidedOn,
    String procedure,
    String kind,
    String proceedingNumber,
    long ruleVersionId,
    String entryNumber)
    implements Serializable {}
