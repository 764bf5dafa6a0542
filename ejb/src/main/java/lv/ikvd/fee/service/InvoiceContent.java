package lv.ikvd.fee.service;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.rulebook.entity.FeeRule.Vat;

/**
 * What an invoice says, frozen when it is written.
 *
 * @param caseNumber null without a case
 */
record InvoiceContent(
    String reference,
    long partyId,
    String addressee,
    String service,
    String ground,
    BigDecimal price,
    int quantity,
    BigDecimal amount,
    Vat vat,
    String account,
    LocalDate dueOn,
    String caseNumber) {

  String json() {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("reference", reference)
            .add("party", partyId)
            .add("addressee", addressee)
            .add("service", service)
            .add("ground", ground)
            .add("price", price.toPlainString())
            .add("quantity", quantity)
            .add("amount", amount.toPlainString())
            .add("vat", vat.name())
            .add("account", account)
            .add("dueOn", dueOn.toString());
    if (caseNumber != null) {
      json.add("case", caseNumber);
    }
    return json.build().toString();
  }

  static InvoiceContent read(String text) {
    JsonObject json = JsonText.object(text);
    return new InvoiceContent(
        json.getString("reference"),
        json.getJsonNumber("party").longValue(),
        json.getString("addressee"),
        json.getString("service"),
        json.getString("ground"),
        new BigDecimal(json.getString("price")),
        json.getInt("quantity"),
        new BigDecimal(json.getString("amount")),
        Vat.valueOf(json.getString("vat")),
        json.getString("account"),
        LocalDate.parse(json.getString("dueOn")),
        json.getString("case", null));
  }

  /** How value added tax stands to the amount, in words. */
  String vatWords() {
    return switch (vat) {
      case NOT_TAXED -> "PVN nepiemēro (valsts pārvaldes funkcija)";
      case EXEMPT -> "Atbrīvots no PVN";
      case INCLUDED -> "Summā iekļauts PVN";
    };
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "InvoiceContent[" + reference + "]";
  }
}
