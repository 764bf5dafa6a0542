package lv.ikvd.childminder.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What an application, or the official who corrects it, proposes for the entry. */
public record Proposal(
    ServiceKind serviceKind,
    Regime regime,
    String founder,
    String manager,
    String publicPhone,
    String publicEmail,
    String website,
    String activityGround,
    LocalDate activityFrom,
    List<Place> places,
    List<AttachedPerson> persons)
    implements Serializable {

  public Proposal {
    places = List.copyOf(places);
    persons = List.copyOf(persons);
  }
}
