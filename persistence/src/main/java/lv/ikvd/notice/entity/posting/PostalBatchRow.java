package lv.ikvd.notice.entity.posting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A batch of letters for the post.
 *
 * @param prints how often it was printed
 * @param postedOn the day on which it was taken to the post; null while it was not, or was given up
 * @param endedAt when it was entered as posted, or given up
 */
public record PostalBatchRow(
    long id,
    Instant madeAt,
    String madeBy,
    int letters,
    int prints,
    Instant printedAt,
    String printedBy,
    LocalDate postedOn,
    Instant endedAt,
    String endedBy,
    long version)
    implements Serializable {

  public boolean isOpen() {
    return endedAt == null;
  }
}
