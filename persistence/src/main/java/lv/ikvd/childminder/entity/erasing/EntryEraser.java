package lv.ikvd.childminder.entity.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.party.entity.erasing.Traces;

/**
 * Empties what the register of child-minders and its proposals say of a person. The commitment of a
 * version stays, its salt goes: the register log verifies, and nobody can try names against it.
 */
@ApplicationScoped
public class EntryEraser {

  private static final String VERSIONS =
      "select v.id from register_entry_version v join register_entry e on e.id = v.entry_id"
          + " where e.register = 'CHILD_MINDER' and e.party_id = ?";
  private static final String CASES = "select id from proceeding where party_id = ?";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected EntryEraser() {}

  public EntryEraser(EntityManager em) {
    this.em = em;
  }

  /** Names and contacts of the versions of a holder's entries, and of what was proposed. */
  public void erase(long partyId, Instant at) {
    em.flush();
    Rows.execute(
        em,
        "update child_minder_version set display_name = ?, search_key = '', manager = null,"
            + " public_phone = null, public_email = null, website = null, personal_salt = null,"
            + " erased_at = ? where erased_at is null and version_id in ("
            + VERSIONS
            + ")",
        PartyRepository.ERASED_NAME,
        at,
        partyId);
    Rows.execute(
        em,
        "update child_minder_proposal set founder = null, manager = null, public_phone = null,"
            + " public_email = null, website = null where proceeding_id in ("
            + CASES
            + ")",
        partyId);
  }

  /** What municipalities named in their lists. */
  public void eraseListed(long partyId, Traces traces) {
    Rows.execute(
        em,
        "update child_minder_list_line set name = null where name is not null and (entry_id in"
            + " (select id from register_entry where party_id = ?) or lower(name) = any(?))",
        partyId,
        traces.texts().stream().map(t -> t.toLowerCase(Locale.ROOT)).toArray(String[]::new));
  }

  /** Addresses of the places of a holder's entries and cases that no other entry or case names. */
  public List<Long> addresses(long partyId) {
    return Rows.list(
        em,
        """
        with own as (
          select p.address_id from child_minder_place p where p.version_id in (%1$s)
          union select p.address_id from child_minder_proposal_place p where p.proceeding_id in (%2$s))
        select address_id from own where address_id is not null
           and not exists (select 1 from child_minder_place o
                            where o.address_id = own.address_id and o.version_id not in (%1$s))
           and not exists (select 1 from child_minder_proposal_place o
                            where o.address_id = own.address_id and o.proceeding_id not in (%2$s))"""
            .formatted(VERSIONS, CASES),
        row -> row.getLong(1),
        partyId,
        partyId,
        partyId,
        partyId);
  }

  /**
   * Proceedings of others whose entries or proposals name a person as one who gives the service.
   */
  public List<Long> namedIn(long partyId) {
    return Rows.list(
        em,
        """
        select p.id from proceeding p
         where p.party_id <> ?
           and (exists (select 1 from child_minder_proposal_person n where n.proceeding_id = p.id and n.party_id = ?)
                or exists (select 1 from register_entry_version v join child_minder_person n on n.version_id = v.id
                            where v.entry_id = p.entry_id and n.party_id = ?))""",
        row -> row.getLong(1),
        partyId,
        partyId,
        partyId);
  }
}
