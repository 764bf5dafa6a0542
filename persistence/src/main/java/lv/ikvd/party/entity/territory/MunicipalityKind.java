package lv.ikvd.party.entity.territory;

/** What a municipality is: a republic city until 30 June 2021, a state city since, or a novads. */
public enum MunicipalityKind {
  REPUBLIC_CITY,
  STATE_CITY,
  MUNICIPALITY
}
