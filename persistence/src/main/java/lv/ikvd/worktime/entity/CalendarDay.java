package lv.ikvd.worktime.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A day on which an act of one year overrides the calendar's rules: a single holiday, or a working
 * day that the Cabinet moved (Labour Law, section 133, paragraph 4). The administrator adds the
 * next year's days when the order is published; terms computed before keep their explanation.
 */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {

  @Id private LocalDate day;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DayKind kind;

  @NotBlank
  @Size(max = CalendarDayRow.NAME_LENGTH)
  @Column(name = "name_lv", nullable = false, length = CalendarDayRow.NAME_LENGTH)
  private String nameLv;

  @NotBlank
  @Size(max = CalendarDayRow.NAME_LENGTH)
  @Column(name = "name_en", nullable = false, length = CalendarDayRow.NAME_LENGTH)
  private String nameEn;

  @NotBlank
  @Size(max = CalendarDayRow.CITATION_LENGTH)
  @Column(nullable = false, length = CalendarDayRow.CITATION_LENGTH)
  private String citation;

  @Column(nullable = false)
  private boolean verified;

  @Version private long version;

  protected CalendarDay() {}

  public CalendarDay(LocalDate day) {
    this.day = day;
  }

  public void describe(CalendarDayRow row) {
    this.kind = row.kind();
    this.nameLv = row.nameLv();
    this.nameEn = row.nameEn();
    this.citation = row.citation();
    this.verified = row.verified();
  }

  /** The day as a person reads it in the log of changes. */
  public String text() {
    return "%s; %s; %s; %s; verified: %s".formatted(kind, nameLv, nameEn, citation, verified);
  }

  public long version() {
    return version;
  }
}
