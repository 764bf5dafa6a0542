package lv.ikvd.institution.entity;

import lv.ikvd.party.entity.PartyKind;

/** Who founded an institution. */
public enum FounderKind {
  MUNICIPALITY(PartyKind.PUBLIC_BODY),
  STATE(PartyKind.PUBLIC_BODY),
  LEGAL_PERSON(PartyKind.LEGAL_ENTITY),
  NATURAL_PERSON(PartyKind.NATURAL_PERSON);

  private final PartyKind party;

  FounderKind(PartyKind party) {
    this.party = party;
  }

  public PartyKind party() {
    return party;
  }
}
