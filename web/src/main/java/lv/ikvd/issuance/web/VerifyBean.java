package lv.ikvd.issuance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import lv.ikvd.issuance.entity.SealRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.Seals;
import lv.ikvd.issuance.service.VerificationAttempts;
import lv.ikvd.security.web.Origin;
import lv.ikvd.shell.web.Messages;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Says of a number whether the Service issued a document under it and whether it still holds. */
@Named("verifyBean")
@RequestScoped
public class VerifyBean {

  private static final int LONGEST = 60;

  @Inject private Issuance issuance;
  @Inject private Seals seals;
  @Inject private VerificationAttempts attempts;
  @Inject private Origin origin;

  @Inject
  @Param(pathIndex = 0)
  private String fromPath;

  @Inject
  @Param(name = "number")
  private String fromForm;

  private String number;
  private VerificationRow found;
  private SealRow seal;
  private Instant checkedAt;

  /** Checks the number of the address, from the QR code or from the form. */
  public void open() {
    String typed = fromPath == null || fromPath.isBlank() ? fromForm : fromPath;
    if (typed == null || typed.isBlank()) {
      return;
    }
    checkedAt = attempts.count(origin.of(Faces.getRequest()));
    String whole = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    number = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    found = issuance.verify(whole).orElse(null);
    seal = found == null ? null : seals.ofNumber(found.number()).orElse(null);
  }

  public String getNumber() {
    return number;
  }

  public boolean isAsked() {
    return number != null;
  }

  /** The seal on it; null where it has none. */
  public SealRow getSeal() {
    return seal;
  }

  public VerificationRow getFound() {
    return found;
  }

  /** The standing of the document, UNKNOWN for a number nobody gave. */
  public String getVerdict() {
    return found == null ? "UNKNOWN" : found.standing().name();
  }

  public String getGroup() {
    if (found == null) {
      return "refused";
    }
    return switch (found.standing()) {
      case VALID -> "in-force";
      case NOT_YET -> "waiting";
      case INVALID -> "ended";
    };
  }

  /**
   * The register's own word, which it gives as a key, perhaps with what stands in it behind a
   * blank, or as a text.
   */
  public String word(Locale locale) {
    ResourceBundle texts = Messages.in(locale);
    String status = found.status();
    if (status == null || texts.containsKey(status)) {
      return status == null ? null : texts.getString(status);
    }
    int blank = status.indexOf(' ');
    return blank > 0 && texts.containsKey(status.substring(0, blank))
        ? MessageFormat.format(
            texts.getString(status.substring(0, blank)), status.substring(blank + 1))
        : status;
  }

  /** What kind of document it is, in words. */
  public String kind(Locale locale) {
    ResourceBundle texts = Messages.in(locale);
    String key = "issuance.kind." + found.kind();
    return texts.getString(texts.containsKey(key) ? key : "issuance.kind.OTHER");
  }

  public Instant getCheckedAt() {
    return checkedAt;
  }
}
