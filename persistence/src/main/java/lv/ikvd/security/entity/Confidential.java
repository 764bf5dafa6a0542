package lv.ikvd.security.entity;

/**
 * Leaves the registers whose very cases are secret out of what is listed of all registers, whoever
 * asks: those who may see them have lists of their own. So no list depends on knowing its reader.
 */
public final class Confidential {

  private static final String REGISTERS = "(select register from confidential_register)";

  /** A notice {@code n} that is about no such case, and takes no letter of such a register. */
  public static final String NO_NOTICE =
      "not exists (select 1 from proceeding k where k.id = n.proceeding_id and k.register in "
          + REGISTERS
          + ") and not exists (select 1 from issued_document_file kf join issued_document ki on"
          + " ki.id = kf.issued_document_id where kf.document_id = n.document_id and ki.register in"
          + " "
          + REGISTERS
          + ")";

  /** A sitting {@code s} of no board that decides such cases. */
  public static final String NO_SITTING =
      "s.board not in (select board from confidential_register)";

  private Confidential() {}

  /**
   * A condition that keeps only rows of other registers.
   *
   * @param column that holds the code of the register
   */
  public static String not(String column) {
    return column + " not in " + REGISTERS;
  }
}
