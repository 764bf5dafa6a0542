package lv.ikvd.proceeding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A document in the file of a proceeding. */
@Entity
@Table(name = "case_document")
public class CaseDocument {

  @Id
  @SequenceGenerator(
      name = "case_document",
      sequenceName = "case_document_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_document")
  private Long id;

  @Column(name = "proceeding_id")
  private long proceedingId;

  @Column(name = "document_id")
  private long documentId;

  private String title;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected CaseDocument() {}

  public CaseDocument(
      long proceedingId,
      long documentId,
      String title,
      Direction direction,
      LocalDate receivedOn,
      Instant recordedAt,
      String recordedBy) {
    this.proceedingId = proceedingId;
    this.documentId = documentId;
    this.title = title;
    this.direction = direction;
    this.receivedOn = receivedOn;
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
  }

  public Long getId() {
    return id;
  }
}
