package lv.ikvd.childminder.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the register says of a provider in one version.
 *
 * @param providerKind NATURAL_PERSON, INDIVIDUAL_MERCHANT, LEGAL_ENTITY or PUBLIC_BODY
 * @param service what was proposed and decided
 * @param municipalityId municipality of the first place that has an address
 * @param confirmation when the data were last confirmed; null if never
 * @param exclusion null while the provider is in the register
 * @param personalCommitment SHA-256 in hex over what is personal data in the row; stands in the
 *     register log in its place, so that erasure leaves the log valid; null before the version is
 *     written
 */
public record ChildMinderContent(
    String providerKind,
    String displayName,
    Proposal service,
    Long municipalityId,
    Confirmation confirmation,
    Exclusion exclusion,
    String personalCommitment)
    implements Serializable {

  /** What a decision that has just been made enters: confirmed, not excluded. */
  public ChildMinderContent(
      String providerKind,
      String displayName,
      Proposal service,
      Long municipalityId,
      Confirmation confirmation) {
    this(providerKind, displayName, service, municipalityId, confirmation, null, null);
  }

  /** The same, excluded from a day on a ground. */
  public ChildMinderContent excluded(LocalDate on, String ground) {
    return with(service, confirmation, new Exclusion(on, ground));
  }

  /** The same, in the register again. */
  public ChildMinderContent restored() {
    return with(service, confirmation, null);
  }

  /** The same, confirmed on a day in a way (classifier {@code CM_CONFIRMATION}). */
  public ChildMinderContent confirmed(LocalDate on, String how) {
    return with(service, new Confirmation(on, how), exclusion);
  }

  /** The same with other public contact data. */
  public ChildMinderContent reachedBy(Contacts contacts) {
    return with(service.with(contacts), confirmation, exclusion);
  }

  /** The same with what an official may enter without a decision. */
  public ChildMinderContent entered(String manager, String ground, LocalDate from) {
    return with(service.entered(manager, ground, from), confirmation, exclusion);
  }

  /** The same with another founder. */
  public ChildMinderContent foundedBy(String founder) {
    return with(service.foundedBy(founder), confirmation, exclusion);
  }

  /** The same with the commitment to its personal part. */
  ChildMinderContent committed(String commitment) {
    return new ChildMinderContent(
        providerKind, displayName, service, municipalityId, confirmation, exclusion, commitment);
  }

  private ChildMinderContent with(Proposal decided, Confirmation confirmed, Exclusion ended) {
    return new ChildMinderContent(
        providerKind, displayName, decided, municipalityId, confirmed, ended, null);
  }

  public ServiceKind serviceKind() {
    return service.serviceKind();
  }

  public Contacts contacts() {
    return service.contacts();
  }

  public List<Place> places() {
    return service.places();
  }

  public List<AttachedPerson> persons() {
    return service.persons();
  }

  public LocalDate confirmedOn() {
    return confirmation == null ? null : confirmation.on();
  }

  public String confirmedHow() {
    return confirmation == null ? null : confirmation.how();
  }

  public LocalDate excludedOn() {
    return exclusion == null ? null : exclusion.on();
  }

  public String exclusionGround() {
    return exclusion == null ? null : exclusion.ground();
  }
}
