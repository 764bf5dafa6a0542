package lv.ikvd.childminder.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The service as an application proposes it, or the official who corrects that; once decided, it is
 * what the entry says of the service.
 *
 * @param activityGround code of the ground of economic activity, and since when it is registered
 */
public record Proposal(
    ServiceKind serviceKind,
    Regime regime,
    String founder,
    String manager,
    Contacts contacts,
    String activityGround,
    LocalDate activityFrom,
    List<Place> places,
    List<AttachedPerson> persons)
    implements Serializable {

  public Proposal {
    places = List.copyOf(places);
    persons = List.copyOf(persons);
  }

  /** Ground of an applicant whose economic activity is registered nowhere yet. */
  public static final String NOT_YET = "NOT_YET";

  /** Whether the applicant states where its economic activity is registered. */
  public boolean activityRegistered() {
    return activityGround != null && !activityGround.equals(NOT_YET);
  }

  /** The same with other contacts. */
  public Proposal with(Contacts others) {
    return new Proposal(
        serviceKind,
        regime,
        founder,
        manager,
        others,
        activityGround,
        activityFrom,
        places,
        persons);
  }

  /** The same with another manager and ground of economic activity. */
  public Proposal entered(String otherManager, String ground, LocalDate from) {
    return new Proposal(
        serviceKind, regime, founder, otherManager, contacts, ground, from, places, persons);
  }

  /** The same with another founder. */
  public Proposal foundedBy(String other) {
    return new Proposal(
        serviceKind,
        regime,
        other,
        manager,
        contacts,
        activityGround,
        activityFrom,
        places,
        persons);
  }

  /** The same with the persons as they are known now. */
  public Proposal with(List<AttachedPerson> others) {
    return new Proposal(
        serviceKind,
        regime,
        founder,
        manager,
        contacts,
        activityGround,
        activityFrom,
        places,
        others);
  }
}
