package lv.ikvd.party.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A person, merchant, legal entity or public body: who it is, apart from what is known of it.
 *
 * <p>It begins with the first application or load that names it and never ends; what is known of it
 * stands in its {@link PartyVersion versions}. Every change of a version advances {@link #version},
 * so that the second of two officials learns of the first.
 */
@Entity
public class Party {

  @Id
  @SequenceGenerator(name = "party", sequenceName = "party_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party")
  private Long id;

  @Enumerated(EnumType.STRING)
  private PartyKind kind;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected Party() {}

  public Party(PartyKind kind, Instant createdAt) {
    this.kind = kind;
    this.createdAt = createdAt;
  }

  public Long id() {
    return id;
  }

  public PartyKind kind() {
    return kind;
  }

  public long version() {
    return version;
  }
}
