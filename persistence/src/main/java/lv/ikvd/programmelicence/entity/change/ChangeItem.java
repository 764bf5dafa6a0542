package lv.ikvd.programmelicence.entity.change;

import java.io.Serializable;

/**
 * A licence that a change concerns.
 *
 * @param reason why it stays as it is: FUTURE, OPEN_CASE, CHANGED, TWICE, DIVIDED; null if it does
 *     not
 * @param caseNumber of the case that it became
 */
public record ChangeItem(
    long entryId,
    String number,
    String name,
    String institutionName,
    String state,
    String reason,
    String before,
    String after,
    String caseNumber)
    implements Serializable {}
