package lv.ikvd.seal.service.validation;

import java.io.Serializable;
import java.util.Optional;
import lv.ikvd.party.entity.PersonalCode;

/**
 * Who signed, as the certificate says; who is told by {@link Verdict} whether to believe it.
 *
 * @param name the common name; null where the signature brings no certificate
 * @param givenName null where the certificate has none (a seal of an organisation)
 * @param code the Latvian personal code, null where there is none; its text is masked
 * @param organisation null for a person who signs for nobody
 * @param registrationNumber of the organisation, digits; null where there is none
 */
public record Signer(
    String name,
    String givenName,
    String familyName,
    PersonalCode code,
    String organisation,
    String registrationNumber)
    implements Serializable {

  /** Of a signature without a certificate. */
  static final Signer UNKNOWN = new Signer(null, null, null, null, null, null);

  public Optional<PersonalCode> personalCode() {
    return Optional.ofNullable(code);
  }

  /** Whether an organisation sealed it, and no person signed. */
  public boolean seal() {
    return code == null && givenName == null && organisation != null;
  }
}
