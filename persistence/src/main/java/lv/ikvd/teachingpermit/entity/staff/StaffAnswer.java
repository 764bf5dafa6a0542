package lv.ikvd.teachingpermit.entity.staff;

/** What the register of convictions answered about an employee; codes of TP_ANSWER. */
public enum StaffAnswer {
  NONE,
  EXPUNGED,
  IN_FORCE,
  BAN
}
