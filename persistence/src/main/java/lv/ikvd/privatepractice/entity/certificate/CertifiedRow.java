package lv.ikvd.privatepractice.entity.certificate;

import java.time.LocalDate;
import java.util.List;

/**
 * What a version of an entry and the decision that made it say of the certificate.
 *
 * @param programmeKind INTEREST or ADULT
 * @param places names of administrative territories
 * @param board that decided, or null where an official did
 * @param sitting its number, or null
 * @param expiresOn the last day
 */
public record CertifiedRow(
    String certificate,
    String teacher,
    String programmeKind,
    String programme,
    String targetGroup,
    String field,
    List<String> places,
    String decision,
    LocalDate decidedOn,
    String board,
    String sitting,
    LocalDate certifiedFrom,
    LocalDate expiresOn,
    String citation) {

  public CertifiedRow {
    places = List.copyOf(places);
  }
}
