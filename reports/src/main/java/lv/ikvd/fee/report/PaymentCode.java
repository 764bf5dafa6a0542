package lv.ikvd.fee.report;

import java.math.BigDecimal;

/**
 * What a bank's application reads from the code on an invoice: a SEPA credit transfer as EPC069-12
 * (version 002) has it. The account must be one of the European Economic Area, so no BIC is needed.
 */
final class PaymentCode {

  private static final int NAME = 70;
  private static final BigDecimal MOST = new BigDecimal("999999999.99");

  private PaymentCode() {}

  static String of(String name, String account, BigDecimal amount, String reference) {
    if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("amount of a payment code");
    }
    String payee = name.length() > NAME ? name.substring(0, NAME) : name;
    return String.join(
        "\n",
        "BCD",
        "002",
        "1",
        "SCT",
        "",
        payee,
        account,
        "EUR" + amount.toPlainString(),
        "",
        reference);
  }
}
