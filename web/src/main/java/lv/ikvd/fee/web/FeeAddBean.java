package lv.ikvd.fee.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.fee.service.ChargeCommand;
import lv.ikvd.fee.service.Charges;
import lv.ikvd.fee.service.Charging;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.FeeRule;
import lv.ikvd.shell.web.Done;

/** An official charges the party of a case, or a person, for something of the price list. */
@Named("feeAdd")
@ViewScoped
public class FeeAddBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Charges charges;
  @Inject private Charging charging;
  @Inject private transient FeeWords words;

  private List<SelectItem> items = new ArrayList<>();
  private String caseNumber;
  private String personalCode;
  private String item;
  private String quantity = "1";

  public void open() {
    items = new ArrayList<>();
    for (FeeRule rule : charges.priced()) {
      String name = "en".equals(words.language()) ? rule.nameEn() : rule.nameLv();
      items.add(new SelectItem(rule.item(), name + " – " + words.money(rule.price())));
    }
  }

  public void add() {
    String number = caseNumber == null || caseNumber.isBlank() ? null : caseNumber.strip();
    if (quantity == null || !quantity.strip().matches("[0-9]{1,2}")) {
      throw new Problem("FEE-005", 99).at("quantity");
    }
    String reference =
        charging.add(
            new ChargeCommand(
                number, blank(personalCode), item, Integer.parseInt(quantity.strip())));
    if (number == null) {
      Done.inFrame("/fee/view/" + reference, "fee.done.added", reference);
    } else {
      Done.inFrame("/case/view/" + number, "fee.done.added", reference);
    }
  }

  private static String blank(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public List<SelectItem> getItems() {
    return items;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public String getPersonalCode() {
    return personalCode;
  }

  public void setPersonalCode(String personalCode) {
    this.personalCode = personalCode;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getQuantity() {
    return quantity;
  }

  public void setQuantity(String quantity) {
    this.quantity = quantity;
  }
}
