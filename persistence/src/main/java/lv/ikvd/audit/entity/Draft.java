package lv.ikvd.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What a user typed into a form and has not submitted, kept for that user alone: one per form,
 * record and browser tab, overwritten as the user types, gone when the form is submitted.
 */
@Entity
@Table(name = "draft")
public class Draft {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_seq")
  @SequenceGenerator(name = "draft_seq", sequenceName = "draft_seq", allocationSize = 50)
  private long id;

  @Column(name = "account_id")
  private long accountId;

  private String form;
  private String record;
  private String tab;
  private String content;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Version private long version;

  protected Draft() {}

  public Draft(long accountId, String form, String record, String tab) {
    this.accountId = accountId;
    this.form = form;
    this.record = record;
    this.tab = tab;
  }

  public void write(String newContent, Instant at) {
    this.content = newContent;
    this.savedAt = at;
  }

  public long version() {
    return version;
  }

  public DraftRow row() {
    return new DraftRow(form, record, tab, content, savedAt, version);
  }
}
