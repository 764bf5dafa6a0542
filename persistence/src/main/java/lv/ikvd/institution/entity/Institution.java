package lv.ikvd.institution.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the register says of an institution, and what a case proposes that it say.
 *
 * @param kind code of {@code IN_KIND}
 * @param type code of {@code IN_TYPE}
 * @param legalForm code of {@code IN_LEGAL_FORM}, or null
 * @param languages codes of {@code IN_LANGUAGE}
 * @param places where programmes are delivered
 * @param statutesOn day on which the statutes were approved
 * @param safetyOn day of the last opinion that the premises are safe
 * @param parent of which it is a branch, or null
 */
public record Institution(
    String name,
    String kind,
    String type,
    String legalForm,
    List<String> languages,
    List<Founder> founders,
    Place legalAddress,
    List<Place> places,
    Head head,
    Reach reach,
    LocalDate statutesOn,
    LocalDate safetyOn,
    Parent parent)
    implements Serializable {

  public Institution {
    languages = List.copyOf(languages);
    founders = List.copyOf(founders);
    places = List.copyOf(places);
  }

  /** The same with the parties as they are called now. */
  public Institution with(List<Founder> asFounders, Head asHead) {
    return new Institution(
        name,
        kind,
        type,
        legalForm,
        languages,
        asFounders,
        legalAddress,
        places,
        asHead,
        reach,
        statutesOn,
        safetyOn,
        parent);
  }
}
