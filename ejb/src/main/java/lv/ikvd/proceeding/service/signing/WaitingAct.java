package lv.ikvd.proceeding.service.signing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.entity.row.ToSignRow;

/**
 * A proposed act with all that its signer has to see.
 *
 * @param sha256 hash in hex of the very text in {@code parts}; sent back with the signature
 * @param effectiveOn null means the day of the last signature
 * @param ground text of the ground picked, or null
 */
public record WaitingAct(
    ToSignRow row,
    String sha256,
    LocalDate effectiveOn,
    String addressee,
    String ground,
    List<ActPart> parts)
    implements Serializable {

  public boolean unusual() {
    return parts.stream().anyMatch(ActPart::unusual);
  }

  /** What the official wrote, in the order of the act: read without opening the whole. */
  public List<String> ownWords() {
    return parts.stream()
        .flatMap(part -> part.paragraphs().stream())
        .filter(paragraph -> !paragraph.usual())
        .map(ActParagraph::text)
        .toList();
  }

  /** What acts of this kind usually say and this one does not. */
  public List<String> omitted() {
    return parts.stream().flatMap(part -> part.omitted().stream()).toList();
  }

  /** The act with the very text that is shown, as the signature names it. */
  public String key() {
    return row.number() + ":" + sha256;
  }
}
