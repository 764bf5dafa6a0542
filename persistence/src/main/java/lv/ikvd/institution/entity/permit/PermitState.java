package lv.ikvd.institution.entity.permit;

/** How the last permit of a school stands on a day. */
public enum PermitState {
  IN_FORCE,
  SUSPENDED,
  EXPIRED
}
