package lv.ikvd.proceeding.service.signing;

import java.io.Serializable;
import java.util.List;

/**
 * A part of an act as its signer reads it.
 *
 * @param name as in {@code proceeding.part.*}
 * @param omitted checked paragraphs that acts of this kind usually have and this one has not
 */
public record ActPart(String name, List<ActParagraph> paragraphs, List<String> omitted)
    implements Serializable {

  public boolean unusual() {
    return !omitted.isEmpty() || paragraphs.stream().anyMatch(paragraph -> !paragraph.usual());
  }
}
