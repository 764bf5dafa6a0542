package lv.ikvd.fee.service.statement;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.ikvd.fee.entity.CreditorReference;
import lv.ikvd.fee.entity.StatementEntry;
import lv.ikvd.problem.entity.Problem;

/**
 * Reads bank statements as ISO 20022 has them: camt.053, versions 001.02 and 001.08. Of an entry
 * with several transactions each is a line of its own, if their amounts add up.
 */
final class Camt053 extends XmlWalk {

  static final int MOST_BYTES = 20 * 1024 * 1024;
  static final int MOST_LINES = 50_000;

  private static final String SPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";
  private static final Set<String> VERSIONS = Set.of(SPACE + "02", SPACE + "08");
  private static final String STATEMENT = "BkToCstmrStmt/Stmt";
  private static final String ENTRY = STATEMENT + "/Ntry";
  private static final String TRANSACTION = ENTRY + "/NtryDtls/TxDtls";

  private final List<ReadStatement> statements = new ArrayList<>();
  private final Map<String, Integer> unnamed = new HashMap<>();
  private String message;
  private Map<String, String> head = new HashMap<>();
  private List<StatementEntry> lines = new ArrayList<>();
  private int skipped;
  private int all;
  private CamtEntry entry;

  private Camt053() {}

  /**
   * @throws Problem FEE-030 to -034, -037 for what is no statement that can be read
   */
  static List<ReadStatement> read(byte[] file) {
    if (file.length == 0) {
      throw new Problem("FEE-030").at("file");
    }
    if (file.length > MOST_BYTES) {
      throw new Problem(Problem.Kind.TOO_LARGE, "FEE-031", MOST_BYTES / 1024 / 1024).at("file");
    }
    Camt053 reader = new Camt053();
    reader.walk(new ByteArrayInputStream(file));
    if (reader.statements.isEmpty()) {
      throw missing("Stmt");
    }
    return reader.statements;
  }

  @Override
  void root(String name, String namespace) {
    if (!name.equals("Document") || namespace == null || !VERSIONS.contains(namespace)) {
      throw new Problem("FEE-032").at("file");
    }
  }

  @Override
  void begins(String path) {
    if (path.equals(STATEMENT)) {
      head = new HashMap<>();
      lines = new ArrayList<>();
      skipped = 0;
    } else if (path.equals(ENTRY)) {
      entry = new CamtEntry();
    } else if (path.equals(TRANSACTION)) {
      entry.beginTransaction();
    }
  }

  @Override
  void ends(String path, String text, String currency) {
    if (path.equals("BkToCstmrStmt/GrpHdr/MsgId")) {
      message = text;
    } else if (path.equals(ENTRY)) {
      entryEnds();
    } else if (path.startsWith(TRANSACTION + "/")) {
      entry.ofTransaction(path.substring(TRANSACTION.length() + 1), text, currency);
    } else if (path.startsWith(ENTRY + "/")) {
      entry.ofEntry(path.substring(ENTRY.length() + 1), text, currency);
    } else if (path.equals(STATEMENT)) {
      statementEnds();
    } else if (path.startsWith(STATEMENT + "/")) {
      head.putIfAbsent(path.substring(STATEMENT.length() + 1), text);
    }
  }

  private void entryEnds() {
    if (!entry.isBooked()) {
      skipped++;
      return;
    }
    for (CamtEntry.Line line : entry.lines()) {
      if (++all > MOST_LINES) {
        throw new Problem(Problem.Kind.TOO_LARGE, "FEE-037", MOST_LINES).at("file");
      }
      lines.add(line(line));
    }
  }

  private StatementEntry line(CamtEntry.Line line) {
    String said = cut(line.remittance(), 500);
    String written = CreditorReference.plain(line.reference());
    String reference =
        written.isEmpty() ? CreditorReference.findIn(line.remittance()).orElse(null) : written;
    return new StatementEntry(
        line.code() == null ? code(line) : cut(line.code(), 120),
        day(line.bookedOn()),
        amount(line.amount(), line.credit()),
        currency(line.currency()),
        cut(line.payer(), 140),
        said,
        cut(reference, 35));
  }

  /** Where the bank names no entry, what it says names it: two alike on a day are two. */
  private String code(CamtEntry.Line line) {
    String said =
        String.join(
            "|",
            line.bookedOn(),
            line.amount(),
            String.valueOf(line.credit()),
            String.valueOf(line.payer()),
            String.valueOf(line.remittance()),
            String.valueOf(line.reference()));
    int which = unnamed.merge(said, 1, Integer::sum);
    return "#" + Fingerprint.of(said) + "/" + which;
  }

  private void statementEnds() {
    String account = CreditorReference.plain(head.get("Acct/Id/IBAN"));
    if (account.isEmpty()) {
      throw missing("Acct/Id/IBAN");
    }
    if (message == null || message.isEmpty()) {
      throw missing("GrpHdr/MsgId");
    }
    String code = head.get("Id");
    if (code == null || code.isEmpty()) {
      throw missing("Stmt/Id");
    }
    statements.add(new ReadStatement(account, cut(message, 35), cut(code, 35), lines, skipped));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text == null ? "" : text.length() > 10 ? text.substring(0, 10) : text);
    } catch (DateTimeParseException wrong) {
      throw missing("Ntry/BookgDt").because(wrong);
    }
  }

  private static BigDecimal amount(String text, boolean credit) {
    if (text == null || !text.matches("[0-9]{1,11}(\\.[0-9]{1,5})?")) {
      throw missing("Ntry/Amt");
    }
    BigDecimal amount = new BigDecimal(text).stripTrailingZeros();
    if (amount.scale() > 2 || amount.signum() == 0) {
      throw missing("Ntry/Amt");
    }
    return credit ? amount : amount.negate();
  }

  private static String currency(String text) {
    if (text == null || !text.matches("[A-Z]{3}")) {
      throw missing("Ntry/Amt/@Ccy");
    }
    return text;
  }

  private static Problem missing(String place) {
    return new Problem("FEE-034", place).at("file");
  }

  private static String cut(String text, int length) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    return text.length() > length ? text.substring(0, length) : text;
  }
}
