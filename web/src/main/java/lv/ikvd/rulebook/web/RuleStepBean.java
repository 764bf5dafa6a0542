package lv.ikvd.rulebook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.entity.UnverifiedRule;
import lv.ikvd.rulebook.service.RuleKeeping;
import lv.ikvd.rulebook.service.VersionCommand;
import lv.ikvd.shell.web.Done;

/** Steps with a version as a whole: all of it confirmed, or followed by a new one from a day. */
@Named("ruleStep")
@ViewScoped
public class RuleStepBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RuleKeeping keeping;

  private long id;
  private long seen;
  private String ruleSet;
  private transient RuleVersionRow version;
  private LocalDate from;
  private String citation;
  private String titleLv;
  private String titleEn;
  private String note;
  private String reason;

  public void open() {
    version = keeping.version(id);
    seen = version.version();
    ruleSet = version.ruleSet();
    citation = version.citation();
    titleLv = version.titleLv();
    titleEn = version.titleEn();
  }

  /** What would be confirmed. */
  public List<UnverifiedRule> getUnverified() {
    return keeping.unverifiedOf(id);
  }

  public void confirmAll() {
    keeping.confirmAll(id, seen, reason);
    Done.at("/rulebook/version?id=" + id, "rulebook.done.confirmedAll");
  }

  public void follow() {
    if (from == null) {
      throw new Problem("RULEBOOK-014").at("from");
    }
    VersionCommand command = new VersionCommand(from, citation, titleLv, titleEn, note);
    long made = keeping.newVersion(ruleSet, command, reason).id();
    Done.at("/rulebook/version?id=" + made, "rulebook.done.followed", from);
  }

  public RuleVersionRow getVersion() {
    if (version == null) {
      version = keeping.version(id);
    }
    return version;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getCitation() {
    return citation;
  }

  public void setCitation(String citation) {
    this.citation = citation;
  }

  public String getTitleLv() {
    return titleLv;
  }

  public void setTitleLv(String titleLv) {
    this.titleLv = titleLv;
  }

  public String getTitleEn() {
    return titleEn;
  }

  public void setTitleEn(String titleEn) {
    this.titleEn = titleEn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
