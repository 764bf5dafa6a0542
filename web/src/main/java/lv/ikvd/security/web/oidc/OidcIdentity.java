package lv.ikvd.security.web.oidc;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import lv.ikvd.security.service.ExternalIdentity;

/** Reads a person out of the claims of an identity token, by the settings. */
@ApplicationScoped
public class OidcIdentity {

  private static final int LONGEST_SUBJECT = 200;

  @Inject private OidcSettings settings;

  protected OidcIdentity() {}

  OidcIdentity(OidcSettings settings) {
    this.settings = settings;
  }

  ExternalIdentity of(IDTokenClaimsSet claims) {
    Map<String, Object> all = claims.toJSONObject();
    String subject = claims.getSubject().getValue();
    String login = text(all, settings.loginClaim(), text(all, "email", subject));
    return new ExternalIdentity(
        subject(claims.getIssuer().getValue(), subject),
        login,
        cut(text(all, "name", login), 200),
        cut(text(all, "email", null), 254),
        settings.roles(all),
        text(all, settings.municipalityClaim(), null));
  }

  /** A subject is unique within its issuer alone. */
  static String subject(String issuer, String subject) {
    String whole = issuer + " " + subject;
    if (whole.length() <= LONGEST_SUBJECT) {
      return whole;
    }
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String text(Map<String, Object> claims, String name, String otherwise) {
    return claims.get(name) instanceof String value && !value.isBlank() ? value : otherwise;
  }

  private static String cut(String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest);
  }
}
