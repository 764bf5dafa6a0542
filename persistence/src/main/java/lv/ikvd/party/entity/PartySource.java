package lv.ikvd.party.entity;

/**
 * Where the identity in a version (names, number, date of birth) comes from. What a master system
 * said is not overwritten by an application; contacts always come from the party itself and do not
 * change the source.
 */
public enum PartySource {
  APPLICATION,
  OFFICIAL,
  LOAD,
  POPULATION_REGISTER,
  ENTERPRISE_REGISTER;

  public boolean isMaster() {
    return this == POPULATION_REGISTER || this == ENTERPRISE_REGISTER;
  }

  /** Whether an identity from here may replace one from there, when it is newer. */
  public boolean outranks(PartySource there) {
    return isMaster() || !there.isMaster();
  }
}
