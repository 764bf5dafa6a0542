package lv.ikvd.party.entity;

/** What a party is. An individual merchant is a kind of its own, counted with natural persons. */
public enum PartyKind {
  NATURAL_PERSON,
  INDIVIDUAL_MERCHANT,
  LEGAL_ENTITY,
  PUBLIC_BODY;

  /** Whether what is known of the party is personal data. */
  public boolean isPersonal() {
    return this == NATURAL_PERSON || this == INDIVIDUAL_MERCHANT;
  }
}
