package lv.ikvd.worktime.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.worktime.entity.CalendarDayRow;
import lv.ikvd.worktime.entity.DayKind;
import lv.ikvd.worktime.service.CalendarKeeping;
import lv.ikvd.worktime.service.FreeDay;

/** The days of one year that differ from the week, and one of them being entered or changed. */
@Named("calendar")
@ViewScoped
public class CalendarBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FIRST_YEAR = 1991;
  private static final int LAST_YEAR = 2100;

  @Inject private CalendarKeeping keeping;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private Integer year;
  private LocalDate chosen;
  private long version;
  private LocalDate day;
  private DayKind kind;
  private String nameLv;
  private String nameEn;
  private String citation;
  private boolean verified;

  public void open() {
    int today = LocalDate.now(clock).getYear();
    year = year == null || year < FIRST_YEAR || year > LAST_YEAR ? Integer.valueOf(today) : year;
    if (chosen != null) {
      read(keeping.day(chosen));
    }
  }

  private void read(CalendarDayRow row) {
    day = row.day();
    version = row.version();
    kind = row.kind();
    nameLv = row.nameLv();
    nameEn = row.nameEn();
    citation = row.citation();
    verified = row.verified();
    year = day.getYear();
  }

  public void save() {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw new Problem("WORKTIME-011", FIRST_YEAR, LAST_YEAR).at("day");
    }
    if (chosen == null && day != null && keeping.known(day)) {
      throw Problem.conflict("WORKTIME-012").at("day");
    }
    keeping.enter(new CalendarDayRow(day, kind, nameLv, nameEn, citation, verified, version));
    ended("worktime.saved");
  }

  public void remove() {
    keeping.remove(chosen, version);
    ended("worktime.removed");
  }

  private void ended(String key) {
    year = day.getYear();
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of(key, day), null));
    chosen = null;
    version = 0;
    day = null;
    kind = null;
    nameLv = null;
    nameEn = null;
    citation = null;
    verified = false;
  }

  /** What acts of that year changed. */
  public List<CalendarDayRow> getDays() {
    return keeping.days().stream().filter(row -> row.day().getYear() == year).toList();
  }

  /** The holidays of the law in that year. */
  public List<FreeDay> getHolidays() {
    return keeping.holidays(year);
  }

  public String holiday(FreeDay free) {
    return texts.of("worktime.day." + free.code());
  }

  public DayKind[] getKinds() {
    return DayKind.values();
  }

  public String getYearText() {
    return String.valueOf(year);
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public LocalDate getChosen() {
    return chosen;
  }

  public void setChosen(LocalDate chosen) {
    this.chosen = chosen;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public DayKind getKind() {
    return kind;
  }

  public void setKind(DayKind kind) {
    this.kind = kind;
  }

  public String getNameLv() {
    return nameLv;
  }

  public void setNameLv(String nameLv) {
    this.nameLv = nameLv;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getCitation() {
    return citation;
  }

  public void setCitation(String citation) {
    this.citation = citation;
  }

  public boolean isVerified() {
    return verified;
  }

  public void setVerified(boolean verified) {
    this.verified = verified;
  }
}
