package lv.ikvd.database.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An entity of the tests alone: what a mapping does that every feature relies on. */
@Entity
@Table(name = "moment")
class Moment {

  @Id private long id;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "previous_id")
  private Moment previous;

  @Version private int version;

  protected Moment() {}

  Moment(long id, Instant occurredAt, Moment previous) {
    this.id = id;
    this.occurredAt = occurredAt;
    this.previous = previous;
  }

  Instant occurredAt() {
    return occurredAt;
  }

  Moment previous() {
    return previous;
  }

  void move(Instant to) {
    this.occurredAt = to;
  }
}
