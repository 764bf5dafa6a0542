package lv.ikvd.proceeding.web.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import lv.ikvd.audit.entity.DraftRow;
import lv.ikvd.audit.service.Drafts;

/** Keeps what is typed into a letter, and offers what was typed into it before. */
@Dependent
public class LetterKeeping implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "letter";

  @Inject private Drafts drafts;

  private final String tab = UUID.randomUUID().toString();
  private String record;
  private DraftRow offered;
  private long version;
  private Instant savedAt;

  /**
   * @param letter which letter it is
   * @param begun what it begins with: that needs no offer
   */
  void begin(String letter, String begun) {
    record = letter;
    offered =
        drafts.offered(FORM, record).stream()
            .filter(one -> !one.content().equals(begun))
            .findFirst()
            .orElse(null);
  }

  void save(String content) {
    DraftRow kept = drafts.save(FORM, record, tab, content, version);
    version = kept.version();
    savedAt = kept.savedAt();
  }

  String resume() {
    String content = offered.content();
    offered = null;
    return content;
  }

  /** Nothing that was typed is needed any more. */
  public void discard() {
    offered = null;
    version = 0;
    drafts.discard(FORM, record, null);
  }

  public DraftRow getOffered() {
    return offered;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
