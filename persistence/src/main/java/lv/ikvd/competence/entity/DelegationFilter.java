package lv.ikvd.competence.entity;

import java.io.Serializable;

/**
 * Which contracts a list shows; null fields do not restrict.
 *
 * @param q number of the contract, or a part of the institution's name, or its number
 * @param qualification code of {@code PL_QUALIFICATION}
 * @param institution number of the institution
 */
public record DelegationFilter(
    String q, DelegationStatus status, String qualification, String institution)
    implements Serializable {

  public static final DelegationFilter ALL = new DelegationFilter(null, null, null, null);

  /** All contracts of an institution. */
  public static DelegationFilter of(String institution) {
    return new DelegationFilter(null, null, null, institution);
  }
}
