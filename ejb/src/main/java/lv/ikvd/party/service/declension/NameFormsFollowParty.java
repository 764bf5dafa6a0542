package lv.ikvd.party.service.declension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.party.entity.PartyReader;
import lv.ikvd.party.entity.naming.NameFormRepository;
import lv.ikvd.party.service.PartyChanged;
import lv.ikvd.party.service.PartyErasing;

/** The forms of a name go with the name: when it changes, and when the person is erased. */
@ApplicationScoped
public class NameFormsFollowParty {

  private NameFormRepository forms;
  private PartyReader parties;
  private Clock clock;

  protected NameFormsFollowParty() {}

  @Inject
  public NameFormsFollowParty(NameFormRepository forms, PartyReader parties, Clock clock) {
    this.forms = forms;
    this.parties = parties;
    this.clock = clock;
  }

  void changed(@Observes PartyChanged changed) {
    if (changed.what() != PartyChanged.What.ERASED) {
      parties
          .current(changed.partyId(), LocalDate.now(clock))
          .ifPresent(party -> forms.keepOnly(party.id(), party.displayName()));
    }
  }

  void erase(@Observes PartyErasing erasing) {
    forms.forget(erasing.partyId());
  }
}
