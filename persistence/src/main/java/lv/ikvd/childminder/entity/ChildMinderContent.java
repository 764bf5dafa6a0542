package lv.ikvd.childminder.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the register says of a provider in one version.
 *
 * @param providerKind NATURAL_PERSON, INDIVIDUAL_MERCHANT, LEGAL_ENTITY or PUBLIC_BODY
 * @param activityGround code of the ground of economic activity, and since when it is registered
 * @param municipalityId municipality of the first place that has an address
 * @param confirmedOn when the data were last confirmed, and {@code confirmedHow}
 * @param personalCommitment SHA-256 in hex over what is personal data in the row; stands in the
 *     register log in its place, so that erasure leaves the log valid; null before the version is
 *     written
 * @param excludedOn set together with {@code exclusionGround} once the provider is excluded
 */
public record ChildMinderContent(
    String providerKind,
    String displayName,
    ServiceKind serviceKind,
    Regime regime,
    String founder,
    String manager,
    String publicPhone,
    String publicEmail,
    String website,
    String activityGround,
    LocalDate activityFrom,
    Long municipalityId,
    LocalDate confirmedOn,
    String confirmedHow,
    LocalDate excludedOn,
    String exclusionGround,
    List<Place> places,
    List<AttachedPerson> persons,
    String personalCommitment)
    implements Serializable {

  public ChildMinderContent {
    places = List.copyOf(places);
    persons = List.copyOf(persons);
  }

  /** The part that an application proposes. */
  public Proposal proposal() {
    return new Proposal(
        serviceKind,
        regime,
        founder,
        manager,
        publicPhone,
        publicEmail,
        website,
        activityGround,
        activityFrom,
        places,
        persons);
  }

  /** The same, excluded from a day on a ground. */
  public ChildMinderContent excluded(LocalDate on, String ground) {
    return new ChildMinderContent(
        providerKind,
        displayName,
        serviceKind,
        regime,
        founder,
        manager,
        publicPhone,
        publicEmail,
        website,
        activityGround,
        activityFrom,
        municipalityId,
        confirmedOn,
        confirmedHow,
        on,
        ground,
        places,
        persons,
        null);
  }

  /** The same, confirmed on a day in a way (classifier {@code CM_CONFIRMATION}). */
  public ChildMinderContent confirmed(LocalDate on, String how) {
    return new ChildMinderContent(
        providerKind,
        displayName,
        serviceKind,
        regime,
        founder,
        manager,
        publicPhone,
        publicEmail,
        website,
        activityGround,
        activityFrom,
        municipalityId,
        on,
        how,
        excludedOn,
        exclusionGround,
        places,
        persons,
        null);
  }

  /** The same with other public contact data. */
  public ChildMinderContent contacts(String phone, String email, String site) {
    return new ChildMinderContent(
        providerKind,
        displayName,
        serviceKind,
        regime,
        founder,
        manager,
        phone,
        email,
        site,
        activityGround,
        activityFrom,
        municipalityId,
        confirmedOn,
        confirmedHow,
        excludedOn,
        exclusionGround,
        places,
        persons,
        null);
  }

  /** The same with the commitment to its personal part. */
  ChildMinderContent committed(String commitment) {
    return new ChildMinderContent(
        providerKind,
        displayName,
        serviceKind,
        regime,
        founder,
        manager,
        publicPhone,
        publicEmail,
        website,
        activityGround,
        activityFrom,
        municipalityId,
        confirmedOn,
        confirmedHow,
        excludedOn,
        exclusionGround,
        places,
        persons,
        commitment);
  }
}
