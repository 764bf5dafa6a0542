package lv.ikvd.proceeding.service.letters;

import java.io.Serializable;

/**
 * A checked text as it was when it came into a letter.
 *
 * @param code of the paragraph, or of the text that another room offers
 * @param versionId the version of the rules that has it; null where another room offers it
 * @param text with its placeholders
 * @param citation its legal ground
 * @param verified whether somebody compared it with the published law
 */
public record LetterSource(
    String code, Long versionId, String text, String citation, boolean verified)
    implements Serializable {

  /** Names this very state, so that a confirmation does not outlive another change of the law. */
  String state() {
    return versionId + ":" + Integer.toHexString((text + citation).hashCode());
  }
}
