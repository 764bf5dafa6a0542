package lv.ikvd.fee.service.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An entry of a statement while it is read, with its transactions. */
final class CamtEntry {

  /**
   * A line as it is written, not checked yet.
   *
   * @param code what the bank calls it, or null
   */
  record Line(
      String code,
      String bookedOn,
      String amount,
      String currency,
      boolean credit,
      String payer,
      String remittance,
      String reference) {}

  private static final String AMOUNT = "Amt";
  private static final String CURRENCY = "@Ccy";
  private static final String CREDIT = "CRDT";

  private final Map<String, String> own = new HashMap<>();
  private final List<Map<String, String>> transactions = new ArrayList<>();

  void beginTransaction() {
    transactions.add(new HashMap<>());
  }

  void ofEntry(String path, String text, String currency) {
    put(own, path, text, currency);
  }

  void ofTransaction(String path, String text, String currency) {
    put(transactions.get(transactions.size() - 1), path, text, currency);
  }

  /** Free text may be repeated; of anything else the first counts. */
  private static void put(Map<String, String> values, String path, String text, String currency) {
    if (path.equals("RmtInf/Ustrd")) {
      values.merge(path, text, (first, next) -> first + " " + next);
    } else {
      values.putIfAbsent(path, text);
    }
    if (currency != null) {
      values.putIfAbsent(path + CURRENCY, currency);
    }
  }

  /** Version 02 says it as text, version 08 as a code. */
  boolean isBooked() {
    return "BOOK".equals(first(own, "Sts/Cd", "Sts"));
  }

  List<Line> lines() {
    if (transactions.size() > 1 && addUp()) {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < transactions.size(); i++) {
        lines.add(line(transactions.get(i), "/" + (i + 1), true));
      }
      return lines;
    }
    boolean one = transactions.size() == 1;
    return List.of(line(one ? transactions.get(0) : all(), "", false));
  }

  private Line line(Map<String, String> transaction, String place, boolean ofItsOwn) {
    String code = first(own, "AcctSvcrRef", "NtryRef");
    Map<String, String> money = ofItsOwn ? transaction : own;
    String at = ofItsOwn ? amountAt(transaction) : AMOUNT;
    return new Line(
        code == null ? null : code + place,
        first(own, "BookgDt/Dt", "BookgDt/DtTm"),
        money.get(at),
        money.get(at + CURRENCY),
        CREDIT.equals(own.get("CdtDbtInd")),
        first(
            transaction,
            "RltdPties/Dbtr/Pty/Nm",
            "RltdPties/Dbtr/Nm",
            "RltdPties/Cdtr/Pty/Nm",
            "RltdPties/Cdtr/Nm"),
        transaction.get("RmtInf/Ustrd"),
        transaction.get("RmtInf/Strd/CdtrRefInf/Ref"));
  }

  /** What several transactions say together, where none has an amount of its own. */
  private Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    transactions.forEach(
        one ->
            one.forEach(
                (path, text) -> {
                  if (path.equals("RmtInf/Ustrd")) {
                    all.merge(path, text, (first, next) -> first + " " + next);
                  }
                }));
    return all;
  }

  private boolean addUp() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map<String, String> one : transactions) {
      String amount = one.get(amountAt(one));
      if (amount == null || !amount.matches("[0-9]{1,11}(\\.[0-9]{1,5})?")) {
        return false;
      }
      sum = sum.add(new BigDecimal(amount));
    }
    String whole = own.get(AMOUNT);
    return whole != null
        && whole.matches("[0-9]{1,11}(\\.[0-9]{1,5})?")
        && sum.compareTo(new BigDecimal(whole)) == 0;
  }

  private static String amountAt(Map<String, String> transaction) {
    return transaction.containsKey(AMOUNT) ? AMOUNT : "AmtDtls/TxAmt/Amt";
  }

  private static String first(Map<String, String> values, String... paths) {
    for (String path : paths) {
      String value = values.get(path);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return null;
  }
}
