package lv.ikvd.fee.service;

/**
 * What an official charges.
 *
 * @param caseNumber the case whose party pays, or null
 * @param personalCode who pays where there is no case
 */
public record ChargeCommand(String caseNumber, String personalCode, String item, int quantity) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ChargeCommand[" + item + "]";
  }
}
