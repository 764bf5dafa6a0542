package lv.ikvd.fee.service.statement;

import java.util.List;
import lv.ikvd.fee.entity.StatementEntry;

/**
 * A statement as a file says it.
 *
 * @param messageCode what the bank calls the message, {@code code} the statement in it
 * @param skipped entries that are not booked
 */
record ReadStatement(
    String account, String messageCode, String code, List<StatementEntry> entries, int skipped) {

  ReadStatement {
    entries = List.copyOf(entries);
  }
}
