package lv.ikvd.childminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ProviderView;
import lv.ikvd.childminder.service.VersionLine;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Formats;

/** An entry of the register on a day: its facts, its holder, and how it came to be so. */
@Named("childMinderEntryBean")
@RequestScoped
public class ChildMinderEntryBean {

  @Inject private ChildMinderEntries entries;
  @Inject private Parties parties;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private ProviderView view;
  private LocalDate day;
  private PartyRow party;
  private String personalCode;

  /** Reads the entry before the page is rendered; the look is recorded by the use case. */
  public void open(String number, String on) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    day =
        on == null || on.isBlank()
            ? LocalDate.now(clock)
            : Formats.readDate(on).orElseThrow(() -> new Problem("SHELL-001").at("on"));
    view = entries.open(number, day);
    if (isCaseworker()) {
      party = parties.get(view.partyId());
      personalCode = parties.personalCode(view.partyId()).map(PersonalCode::display).orElse(null);
    }
  }

  public ProviderView getView() {
    return view;
  }

  /** The holder as the Service knows it today; null for whom the rules do not let see it. */
  public PartyRow getParty() {
    return party;
  }

  public String getPersonalCode() {
    return personalCode;
  }

  public LocalDate getDay() {
    return day;
  }

  public String getTypedDay() {
    return Formats.typedDate(day);
  }

  public boolean isToday() {
    return day.equals(LocalDate.now(clock));
  }

  public List<VersionLine> getHistory() {
    return view.history();
  }

  /** Whether the entry may be acted on: today, by a registrar, while it is in force. */
  public boolean isWorkable() {
    return isToday() && "REGISTERED".equals(view.status()) && request.isUserInRole(Roles.REGISTRAR);
  }

  public boolean isCaseworker() {
    return request.isUserInRole(Roles.REGISTRAR)
        || request.isUserInRole(Roles.DECISION_MAKER)
        || request.isUserInRole(Roles.MANAGER);
  }
}
