package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision as its document needs it, beside the text that was signed.
 *
 * @param entryNumber the entry that it is about or that it made, or null
 * @param decidedBy who answers for it, as it was written into the decision
 */
public record ActRow(
    String number,
    LocalDate decidedOn,
    String procedure,
    String kind,
    String proceedingNumber,
    long ruleVersionId,
    String entryNumber,
    String decidedBy)
    implements Serializable {}
