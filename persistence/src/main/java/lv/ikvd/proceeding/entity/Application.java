package lv.ikvd.proceeding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An application (iesniegums) as it was received. It opens one proceeding or several and is not
 * changed afterwards; what turns out to be wrong in it is corrected in the proceeding.
 */
@Entity
public class Application {

  @Id
  @SequenceGenerator(name = "application", sequenceName = "application_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application")
  private Long id;

  private String number;
  private String register;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Enumerated(EnumType.STRING)
  private IntakeChannel channel;

  @Column(name = "applicant_id")
  private long applicantId;

  @Column(name = "representative_id")
  private Long representativeId;

  @Column(name = "authority_note")
  private String authorityNote;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected Application() {}

  public Application(
      String number,
      String register,
      LocalDate receivedOn,
      IntakeChannel channel,
      long applicantId,
      Instant recordedAt,
      String recordedBy) {
    this.number = number;
    this.register = register;
    this.receivedOn = receivedOn;
    this.channel = channel;
    this.applicantId = applicantId;
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
  }

  /** Names who acts for the applicant and on what authority (pilnvara). */
  public void representedBy(Long representative, String authority) {
    representativeId = representative;
    authorityNote = authority;
  }

  public Long getId() {
    return id;
  }

  public String getNumber() {
    return number;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public long getApplicantId() {
    return applicantId;
  }
}
