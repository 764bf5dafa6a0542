package lv.ikvd.party.entity;

import lv.ikvd.problem.entity.Problem;

/** The document or legal norm that a change of what is known of a party stands on. */
public final class Citation {

  public static final int MAX_LENGTH = 400;

  private Citation() {}

  /**
   * As it is recorded.
   *
   * @throws Problem PARTY-017 without one, or if it is longer than {@value #MAX_LENGTH}
   */
  public static String of(String typed) {
    String citation = Texts.clean(typed);
    if (citation == null || citation.length() > MAX_LENGTH) {
      throw new Problem("PARTY-017", MAX_LENGTH).at("citation");
    }
    return citation;
  }
}
