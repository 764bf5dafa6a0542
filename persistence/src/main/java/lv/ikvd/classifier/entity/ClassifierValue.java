package lv.ikvd.classifier.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A value of a code list from a day. It begins, may be ended, and a new name begins a new row under
 * the same code: what was decided in spring is still shown as it was called in spring.
 */
@Entity
@Table(name = "classifier_value")
public class ClassifierValue {

  @Id
  @SequenceGenerator(
      name = "classifier_value",
      sequenceName = "classifier_value_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "classifier_value")
  private Long id;

  private String classifier;
  private String code;

  @Column(name = "name_lv")
  private String nameLv;

  @Column(name = "name_en")
  private String nameEn;

  private String citation;
  private int sort;
  private boolean verified;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Version private long version;

  protected ClassifierValue() {}

  public ClassifierValue(ClassifierValueCommand command) {
    classifier = command.classifier();
    code = command.code();
    nameLv = command.nameLv();
    nameEn = command.nameEn();
    citation = command.citation();
    sort = command.sort();
    verified = true;
    validFrom = command.from();
  }

  /** Ends the value: it is not offered from that day on. */
  public void end(LocalDate on) {
    validTo = on;
  }

  /** Whether the value is in force on the day or begins later. */
  public boolean reaches(LocalDate day) {
    return validTo == null || validTo.isAfter(day);
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public long version() {
    return version;
  }

  public String nameLv() {
    return nameLv;
  }

  public String nameEn() {
    return nameEn;
  }
}
