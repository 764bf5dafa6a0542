package lv.ikvd.party.service.declension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.naming.NameCase;
import lv.ikvd.party.entity.naming.NameFormRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.service.CurrentUser;

/** How a party is named in each case: as the rules propose it, or as an official wrote it. */
@ApplicationScoped
public class NameForms {

  static final int LONGEST = 300;

  @Inject private NameFormRepository forms;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /** The forms of the name that a party has now. */
  public DeclinedName of(PartyRow party) {
    return proposed(party).with(forms.of(party.id(), name(party)));
  }

  /**
   * Remembers how a name is written in a case; one that is proposed anyway is not kept.
   *
   * @throws Problem PARTY-036 if it is blank, too long or has line breaks
   */
  public void remember(PartyRow party, Map<NameCase, String> written) {
    DeclinedName proposed = proposed(party);
    written.forEach((nameCase, form) -> remember(party, nameCase, form, proposed));
  }

  private void remember(PartyRow party, NameCase nameCase, String form, DeclinedName proposed) {
    String right = form == null ? "" : form.strip();
    if (right.isEmpty()
        || right.length() > LONGEST
        || right.chars().anyMatch(Character::isISOControl)) {
      throw new Problem("PARTY-036", LONGEST).at(nameCase.name());
    }
    if (proposed.sure() && right.equals(proposed.in(nameCase))) {
      forms.remove(party.id(), nameCase);
    } else {
      forms.put(party.id(), nameCase, name(party), right, user.name(), clock.instant());
    }
  }

  private static DeclinedName proposed(PartyRow party) {
    if (party.erased()) {
      return DeclinedName.asItIs(name(party), true);
    }
    boolean person = party.kind() == PartyKind.NATURAL_PERSON && party.familyName() != null;
    return person
        ? PersonName.decline(party.givenName(), party.familyName())
        : OrganisationName.decline(name(party));
  }

  private static String name(PartyRow party) {
    return party.displayName() == null ? PartyRepository.ERASED_NAME : party.displayName();
  }
}
