package lv.ikvd.fee.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.ChargeState;
import lv.ikvd.fee.entity.LineReason;
import lv.ikvd.fee.entity.LineState;
import lv.ikvd.rulebook.entity.FeeRule.ChargeKind;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Texts;

/** Money, states and codes of fees as words, and the choices that filters offer. */
@Named("feeWords")
@RequestScoped
public class FeeWords {

  /** Holds an amount and its currency together. */
  private static final char HELD = '\u00a0';

  @Inject private HttpServletRequest request;

  private final Texts texts = new Texts();

  /** {@code 1 234,50 EUR}. */
  public String money(BigDecimal amount) {
    return money(amount, "EUR");
  }

  public String money(BigDecimal amount, String currency) {
    return amount == null ? "–" : Formats.money(amount, currency, ChosenLocale.of(request));
  }

  /** The reference in groups of four. */
  public String reference(String reference) {
    return reference == null ? "–" : reference.replaceAll("(.{4})(?!$)", "$1" + HELD);
  }

  public String name(ChargeRow charge) {
    return charge.name(language());
  }

  public String language() {
    return ChosenLocale.of(request).getLanguage();
  }

  public String state(String code) {
    return texts.named("fee.ChargeState.", code);
  }

  public String kind(String code) {
    return texts.named("rulebook.ChargeKind.", code);
  }

  public String lineState(String code) {
    return texts.named("fee.LineState.", code);
  }

  public String reason(String code) {
    return texts.named("fee.LineReason.", code);
  }

  /** Colour group of a state. */
  public String group(ChargeState state) {
    return switch (state) {
      case PAID -> "in-force";
      case DUE -> "waiting";
      case PART_PAID, OVERPAID -> "soon";
      case WAIVED, CANCELLED -> "ended";
    };
  }

  public String lineGroup(LineState state) {
    return switch (state) {
      case MATCHED -> "in-force";
      case NEW -> "waiting";
      case OPEN -> "soon";
      case NOT_OURS -> "ended";
    };
  }

  public List<SelectItem> getStates() {
    return texts.choices(ChargeState.values());
  }

  public List<SelectItem> getKinds() {
    return texts.choices(ChargeKind.values());
  }

  public List<SelectItem> getLineStates() {
    return texts.choices(LineState.values());
  }

  public List<SelectItem> getReasons() {
    return texts.choices(LineReason.values());
  }
}
