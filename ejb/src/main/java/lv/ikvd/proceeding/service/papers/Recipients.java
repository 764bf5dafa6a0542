package lv.ikvd.proceeding.service.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.ProceedingRepository;

/** Finds to whom the papers of a case go. */
@ApplicationScoped
public class Recipients {

  @Inject private ProceedingRepository proceedings;
  @Inject private Parties parties;

  /** The party of a case, with the representative whom its application names. */
  public Recipient of(long proceedingId, long partyId) {
    PartyRow representative =
        proceedings.representativeOf(proceedingId).map(parties::get).orElse(null);
    return new Recipient(parties.get(partyId), representative);
  }
}
