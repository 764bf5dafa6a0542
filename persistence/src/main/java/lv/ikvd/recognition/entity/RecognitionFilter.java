package lv.ikvd.recognition.entity;

import java.io.Serializable;

/**
 * Which recognitions a list shows; null fields do not restrict.
 *
 * @param q a part of the name, or the number of the entry or of its document
 * @param state code of {@code STATE}
 */
public record RecognitionFilter(String q, RecognitionStatus status, String state)
    implements Serializable {

  public static final RecognitionFilter ALL = new RecognitionFilter(null, null, null);
}
