package lv.ikvd.party.service.declension;

/** The gender in which a name is declined. */
public enum Gender {
  MASCULINE,
  FEMININE
}
