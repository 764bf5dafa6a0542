package lv.ikvd.proceeding.service.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.naming.NameCase;
import lv.ikvd.party.service.Parties;
import lv.ikvd.party.service.declension.DeclinedName;
import lv.ikvd.party.service.declension.Gender;
import lv.ikvd.party.service.declension.NameForms;
import lv.ikvd.proceeding.entity.ProceedingRepository;

/** Finds to whom the papers of a case go. */
@ApplicationScoped
public class Recipients {

  @Inject private ProceedingRepository proceedings;
  @Inject private Parties parties;
  @Inject private NameForms names;

  /** The party of a case, with the representative whom its application names. */
  public Recipient of(long proceedingId, long partyId) {
    PartyRow representative =
        proceedings.representativeOf(proceedingId).map(parties::get).orElse(null);
    return new Recipient(parties.get(partyId), representative);
  }

  /**
   * Names and postal address as they stand above the text of a letter or an act: whom it is for, in
   * the dative.
   */
  public String addressee(long proceedingId, long partyId) {
    Recipient recipient = of(proceedingId, partyId);
    DeclinedName party = names.of(recipient.party());
    return addressee(recipient, party.in(NameCase.DATIVE));
  }

  /** As the other, with the party's name as an official has just written it. */
  public String addressee(Recipient recipient, String party) {
    StringBuilder lines = new StringBuilder(party);
    if (recipient.representative() != null) {
      DeclinedName representative = names.of(recipient.representative());
      lines
          .append(representative.gender() == Gender.FEMININE ? "\npārstāvei " : "\npārstāvim ")
          .append(representative.in(NameCase.DATIVE));
    }
    if (recipient.address() != null) {
      lines.append('\n').append(recipient.address());
    }
    return lines.toString();
  }
}
