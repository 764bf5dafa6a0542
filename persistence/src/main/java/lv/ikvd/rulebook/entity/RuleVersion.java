package lv.ikvd.rulebook.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The life of a version: it is made as a copy of the one before, from the day on which the law
 * changes, not verified; its rules are brought in line with the new text; somebody compares and
 * confirms them. From the day it is in force and confirmed it is not touched again: the next change
 * of the law is the next version. Versions of one rule set never overlap (the database refuses it).
 */
@Entity
@Table(name = "rule_version")
public class RuleVersion {

  static final int CITATION_LENGTH = 400;
  static final int TITLE_LENGTH = 300;
  static final int NOTE_LENGTH = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_version_seq")
  @SequenceGenerator(name = "rule_version_seq", sequenceName = "rule_version_seq")
  private Long id;

  @NotBlank
  @Column(name = "rule_set", nullable = false, updatable = false)
  private String ruleSet;

  @NotNull
  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @NotBlank
  @Size(max = CITATION_LENGTH)
  @Column(nullable = false, length = CITATION_LENGTH)
  private String citation;

  @NotBlank
  @Size(max = TITLE_LENGTH)
  @Column(name = "title_lv", nullable = false, length = TITLE_LENGTH)
  private String titleLv;

  @NotBlank
  @Size(max = TITLE_LENGTH)
  @Column(name = "title_en", nullable = false, length = TITLE_LENGTH)
  private String titleEn;

  @Column(nullable = false)
  private boolean verified;

  @Size(max = NOTE_LENGTH)
  @Column(length = NOTE_LENGTH)
  private String note;

  @Version private long version;

  protected RuleVersion() {}

  /** The version that follows another one from a day, and ends where that one would have ended. */
  public RuleVersion(RuleVersion before, LocalDate from, String citation) {
    this.ruleSet = before.ruleSet;
    this.validFrom = from;
    this.validTo = before.validTo;
    this.citation = citation;
    this.titleLv = before.titleLv;
    this.titleEn = before.titleEn;
  }

  /** The version holds until the day before the given one. */
  public void endBefore(LocalDate day) {
    this.validTo = day;
  }

  public void describe(String newCitation, String newTitleLv, String newTitleEn, String newNote) {
    this.citation = newCitation;
    this.titleLv = newTitleLv;
    this.titleEn = newTitleEn;
    this.note = newNote;
    this.verified = false;
  }

  public void confirm() {
    this.verified = true;
  }

  /** Whether its rules may still be changed. */
  public boolean open(LocalDate today) {
    return !verified || validFrom.isAfter(today);
  }

  public RuleVersionRow row() {
    return new RuleVersionRow(
        id, ruleSet, validFrom, validTo, citation, titleLv, titleEn, verified, note, version);
  }
}
