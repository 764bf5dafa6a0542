package lv.ikvd.scientificinstitution.service;

/**
 * A person as it is typed.
 *
 * @param known the party, if the institution names it already; counts where no code is typed
 */
public record PersonInput(Long known, String personalCode, String givenName, String familyName) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "PersonInput";
  }
}
