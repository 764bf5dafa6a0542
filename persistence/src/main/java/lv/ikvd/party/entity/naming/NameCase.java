package lv.ikvd.party.entity.naming;

/** The cases in which letters name a party; the nominative is the name itself. */
public enum NameCase {
  GENITIVE,
  DATIVE,
  ACCUSATIVE
}
