package lv.ikvd.childminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ProviderView;
import lv.ikvd.childminder.service.VersionLine;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.web.MeBean;
import lv.ikvd.shell.web.AskedDay;

/** An entry of the register on a day: its facts, its holder, and how it came to be so. */
@Named("childMinderEntryBean")
@RequestScoped
public class ChildMinderEntryBean {

  @Inject private ChildMinderEntries entries;
  @Inject private Parties parties;
  @Inject private MeBean me;
  @Inject private AskedDay asked;

  private ProviderView view;
  private PartyRow party;
  private String personalCode;

  /** Reads the entry before the page is rendered; the look is recorded by the use case. */
  public void open(String number, String on) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    view = entries.open(number, asked.open(on));
    if (me.isCaseworker()) {
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

  public List<VersionLine> getHistory() {
    return view.history();
  }

  /** Whether the entry may be acted on: today, by a registrar, while it is in force. */
  public boolean isWorkable() {
    return asked.isToday() && "REGISTERED".equals(view.status()) && me.isRegistrar();
  }
}
