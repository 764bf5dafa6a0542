package lv.ikvd.notice.report;

import java.util.List;

/**
 * A letter in a postal batch.
 *
 * @param recipient lines: name and address
 * @param kind of the item, in words
 * @param reference number of a registered item; empty while none is known
 */
public record PostedLetter(List<String> recipient, String kind, String reference) {

  public PostedLetter {
    recipient = List.copyOf(recipient);
  }
}
