package lv.ikvd.proceeding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the story of a case or an entry: who, when, what, from what to what. */
@Entity
@Table(name = "timeline_event")
public class TimelineEvent {

  static final int MAX_TEXT = 4000;

  @Id
  @SequenceGenerator(
      name = "timeline_event",
      sequenceName = "timeline_event_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_event")
  private Long id;

  private Instant at;
  private String actor;
  private String kind;

  @Column(name = "proceeding_id")
  private Long proceedingId;

  @Column(name = "entry_id")
  private Long entryId;

  private String field;
  private String before;
  private String after;
  private String note;
  private String citation;

  protected TimelineEvent() {}

  public TimelineEvent(Instant at, String actor, String kind, Long proceedingId, Long entryId) {
    this.at = at;
    this.actor = actor;
    this.kind = kind;
    this.proceedingId = proceedingId;
    this.entryId = entryId;
  }

  /** What changed from what to what. */
  public TimelineEvent changed(String what, String from, String to) {
    field = what;
    before = cut(from);
    after = cut(to);
    return this;
  }

  public TimelineEvent noting(String text, String law) {
    note = cut(text);
    citation = law;
    return this;
  }

  private static String cut(String text) {
    return text == null || text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
  }
}
