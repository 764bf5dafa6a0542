package lv.ikvd.board.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;

/** A case that a sitting deals with, as its proposed text stood when it was put on the agenda. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

  @Id
  @SequenceGenerator(name = "agenda_item", sequenceName = "agenda_item_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item")
  private Long id;

  @Column(name = "sitting_id")
  private long sittingId;

  private int ordinal;

  @Column(name = "proceeding_id")
  private long proceedingId;

  @Column(name = "content_sha256")
  private byte[] contentSha256;

  @Enumerated(EnumType.STRING)
  private ItemResult result;

  @Column(name = "votes_for")
  private Integer votesFor;

  @Column(name = "votes_against")
  private Integer votesAgainst;

  @Column(name = "votes_abstained")
  private Integer votesAbstained;

  @Column(name = "tie_decided")
  private boolean tieDecided;

  private String remark;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "decision_id")
  private Long decisionId;

  @Version private long version;

  protected AgendaItem() {}

  public AgendaItem(long sittingId, int ordinal, long proceedingId, byte[] contentSha256) {
    this.sittingId = sittingId;
    this.ordinal = ordinal;
    this.proceedingId = proceedingId;
    this.contentSha256 = contentSha256.clone();
  }

  public void moveTo(int place) {
    ordinal = place;
  }

  /** How it was voted; set before it is closed. */
  public void voted(Tally tally) {
    votesFor = tally.votesFor();
    votesAgainst = tally.votesAgainst();
    votesAbstained = tally.abstained();
    tieDecided = tally.tieDecided();
  }

  public void closed(ItemResult how, String why, Instant at) {
    result = how;
    remark = why;
    closedAt = at;
  }

  /** The decision that the vote made. */
  public void decidedBy(long decision) {
    decisionId = decision;
  }

  public boolean isOpen() {
    return result == null;
  }

  public Long getId() {
    return id;
  }

  public long getSittingId() {
    return sittingId;
  }

  public int getOrdinal() {
    return ordinal;
  }

  public long getProceedingId() {
    return proceedingId;
  }

  /** Hash in hex of the text that is voted on. */
  public String getSha256() {
    return HexFormat.of().formatHex(contentSha256);
  }
}
