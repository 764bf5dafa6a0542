package lv.ikvd.programmelicence.entity;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.institution.entity.Place;

/**
 * What is licensed, and what a case proposes that it be.
 *
 * @param code of the Latvian classification of education
 * @param kind code of {@code PL_KIND}
 * @param form code of {@code PL_FORM}
 * @param language code of {@code IN_LANGUAGE}
 * @param workBased whether it is learned at work too (darba vidē balstītas mācības)
 * @param advancedIn code of {@code PL_LEARNING_AREA} in which an own programme leads to higher
 *     outcomes; null for none
 * @param places where it is delivered
 * @param learners who may learn it: what education or age they need
 * @param plan subjects with their hours
 * @param takenOverFrom the institution that had it before, or null
 */
public record Licence(
    Provider institution,
    String code,
    String name,
    String kind,
    ProgrammeWay way,
    String form,
    String language,
    boolean minority,
    boolean modular,
    boolean workBased,
    String advancedIn,
    List<Qualification> qualifications,
    List<Place> places,
    Extent extent,
    String learners,
    List<PlanSubject> plan,
    Start start,
    Provider takenOverFrom)
    implements Serializable {

  public Licence {
    qualifications = List.copyOf(qualifications);
    places = List.copyOf(places);
    plan = List.copyOf(plan);
  }

  /** The same programme at the institution that takes it over. */
  public Licence takenOverBy(Provider other) {
    return new Licence(
        other,
        code,
        name,
        kind,
        way,
        form,
        language,
        minority,
        modular,
        workBased,
        advancedIn,
        qualifications,
        places,
        extent,
        learners,
        plan,
        start,
        institution);
  }
}
