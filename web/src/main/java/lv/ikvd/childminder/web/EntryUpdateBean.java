package lv.ikvd.childminder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.EntryUpdates;
import lv.ikvd.childminder.service.ProviderView;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.extract.Extracts;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.Meanwhile;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.shell.web.Done;

/** What is done with an entry without a decision: contacts, confirmation, an extract. */
@Named("entryUpdateBean")
@ViewScoped
public class EntryUpdateBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What is to be done. */
  public enum What {
    CONTACTS,
    CONFIRM,
    OFFICIAL,
    EXTRACT,
    DUPLICATE
  }

  @Inject private ChildMinderEntries entries;
  @Inject private EntryUpdates updates;
  @Inject private Extracts extracts;
  @Inject private transient Clock clock;

  private ProviderView entry;
  private What what;
  private String document;
  private String way = Way.OFFICIAL_ENTRY.name();
  private Map<String, String> typed;
  private String how;
  private LocalDate activityFrom;
  private LocalDate asOn;
  private boolean done;

  public void open(String number, String asked, String documentNumber) {
    try {
      what = What.valueOf(asked == null ? "" : asked);
    } catch (IllegalArgumentException unknown) {
      throw Problem.notFound("SHELL-404").because(unknown);
    }
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entry = entries.open(number, null);
    if (entry.content() == null) {
      throw Problem.notFound("REGISTRY-006");
    }
    typed = shown(entry);
    activityFrom = entry.content().service().activityFrom();
    asOn = LocalDate.now(clock);
    document = documentNumber;
  }

  /** Does it once, however often the form is sent. */
  public synchronized void send() {
    String entryPage = "/childminder/entry/" + entry.number();
    if (done) {
      Done.at(entryPage);
      return;
    }
    try {
      carryOut(Way.valueOf(way), entryPage);
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        overtaken();
      }
      throw problem;
    }
  }

  /** Another was faster: what was typed stays, what was not touched is as it is now. */
  private void overtaken() {
    ProviderView before = entry;
    entry = entries.open(entry.number(), null);
    Map<String, String> then = shown(before);
    shown(entry)
        .forEach(
            (name, now) -> typed.put(name, ServiceForm.kept(typed.get(name), then.get(name), now)));
    Meanwhile.tell(ChangeWords.current().of(before.content(), entry.content()));
  }

  private static Map<String, String> shown(ProviderView entry) {
    Contacts now = entry.content().contacts();
    Map<String, String> shown = new HashMap<>();
    shown.put("phone", now.phone());
    shown.put("email", now.email());
    shown.put("website", now.website());
    shown.put("manager", entry.content().service().manager());
    shown.put("activityGround", entry.content().service().activityGround());
    return shown;
  }

  private void carryOut(Way chosen, String entryPage) {
    switch (what) {
      case CONTACTS -> {
        updates.contacts(
            entry.number(),
            entry.lastVersionNo(),
            chosen,
            new Contacts(typed.get("phone"), typed.get("email"), typed.get("website")));
        leave(entryPage, "childminder.done.contacts");
      }
      case CONFIRM -> {
        updates.confirm(entry.number(), entry.lastVersionNo(), chosen, how);
        leave(entryPage, "childminder.done.confirm");
      }
      case OFFICIAL -> {
        updates.official(
            entry.number(),
            entry.lastVersionNo(),
            typed.get("manager"),
            typed.get("activityGround"),
            activityFrom,
            typed.get("source"));
        leave(entryPage, "childminder.done.official");
      }
      case EXTRACT ->
          issued(extracts.issue(ChildMinders.REGISTER, entry.number(), asOn), entryPage);
      case DUPLICATE -> issued(extracts.duplicate(document), entryPage);
    }
  }

  private void issued(IssuedRow extract, String entryPage) {
    leave(entryPage, "childminder.done.extract", extract.number());
  }

  private void leave(String page, String key, Object... values) {
    done = true;
    Done.at(page, key, values);
  }

  public ProviderView getEntry() {
    return entry;
  }

  public What getWhat() {
    return what;
  }

  public String getDocument() {
    return document;
  }

  public String getWay() {
    return way;
  }

  public void setWay(String way) {
    this.way = way;
  }

  /** Contacts, and what an official enters with the source that proves it. */
  public Map<String, String> getTyped() {
    return typed;
  }

  public String getHow() {
    return how;
  }

  public void setHow(String how) {
    this.how = how;
  }

  public LocalDate getActivityFrom() {
    return activityFrom;
  }

  public void setActivityFrom(LocalDate activityFrom) {
    this.activityFrom = activityFrom;
  }

  public LocalDate getAsOn() {
    return asOn;
  }

  public void setAsOn(LocalDate asOn) {
    this.asOn = asOn;
  }
}
