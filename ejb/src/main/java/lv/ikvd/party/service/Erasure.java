package lv.ikvd.party.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/**
 * Finds the person whose data are to be erased, shows who it is, and erases. The look is recorded
 * whether or not somebody is found.
 */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER})
public class Erasure {

  private static final String PURPOSE = "DATA_SUBJECT";

  private PersonLookup lookup;
  private Parties parties;

  public Erasure() {}

  @Inject
  public Erasure(PersonLookup lookup, Parties parties) {
    this.lookup = lookup;
    this.parties = parties;
  }

  /**
   * @throws Problem PARTY-027 (not found) if the code is of nobody in the registers
   */
  public PartyRow find(String personalCode) {
    return lookup.find(personalCode, PURPOSE);
  }

  /**
   * Erases the person that was shown.
   *
   * @throws Problem PARTY-006 (conflict) if the person was changed since; as {@link Parties#erase}
   */
  public void erase(PartyRow shown, String ground) {
    lookup.again(shown, PURPOSE);
    parties.erase(shown.id(), ground);
  }
}
