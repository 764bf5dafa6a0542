package lv.ikvd.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.erasing.Traces;

/** Empties incoming documents: that one came, when, and what became of it stays. */
@ApplicationScoped
public class IncomingEraser {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected IncomingEraser() {}

  public IncomingEraser(EntityManager em) {
    this.em = em;
  }

  /** Documents that a person sent or signed, or that are of the person's own cases. */
  public List<Long> ofParty(long partyId) {
    em.flush();
    return Rows.list(
        em,
        """
        select d.id from incoming_document d
          left join proceeding p on p.id = d.proceeding_id
          left join application a on a.id = p.application_id
         where d.erased_at is null and (d.party_id = ? or p.party_id = ? or a.applicant_id = ?
            or exists (select 1 from incoming_signature s where s.incoming_id = d.id and s.party_id = ?))
         order by d.id""",
        row -> row.getLong(1),
        partyId,
        partyId,
        partyId,
        partyId);
  }

  /** Their contents that stand in no case and in no other incoming document. */
  public List<Long> contents(List<Long> ids) {
    Long[] those = ids.toArray(Long[]::new);
    return Rows.list(
        em,
        """
        with held as (select id as incoming_id, document_id from incoming_document where erased_at is null
                      union all
                      select f.incoming_id, f.document_id from incoming_file f
                        join incoming_document d on d.id = f.incoming_id where d.erased_at is null)
        select distinct h.document_id from held h where h.incoming_id = any(?) and h.document_id is not null
           and not exists (select 1 from case_document c where c.document_id = h.document_id)
           and not exists (select 1 from held o where o.document_id = h.document_id and not o.incoming_id = any(?))""",
        row -> row.getLong(1),
        those,
        those);
  }

  /** The letters that answered them. */
  public List<Long> letters(List<Long> ids) {
    return Rows.list(
        em,
        "select reply_letter_id from incoming_document where id = any(?) and reply_letter_id is"
            + " not null",
        row -> row.getLong(1),
        (Object) ids.toArray(Long[]::new));
  }

  /** The files of these letters. */
  public List<Long> letterFiles(List<Long> ids) {
    return Rows.list(
        em,
        "select f.document_id from incoming_document d join issued_document_file f on"
            + " f.issued_document_id = d.reply_letter_id where d.id = any(?)",
        row -> row.getLong(1),
        (Object) ids.toArray(Long[]::new));
  }

  public void erase(List<Long> ids, Instant at) {
    Long[] those = ids.toArray(Long[]::new);
    Rows.execute(
        em,
        """
        update incoming_document set erased_at = ?, name = '(dati dzēsti)', party_id = null,
               reason = case when reason is null then null else '(dati dzēsti)' end,
               reply = case when reply is null then null else '(dati dzēsti)' end,
               acknowledged = case when acknowledged is null then null else '(dati dzēsti)' end
         where id = any(?) and erased_at is null""",
        at,
        those);
    Rows.execute(
        em,
        "update incoming_file set name = '(dati dzēsti)' where incoming_id = any(?)",
        (Object) those);
    Rows.execute(
        em,
        "update incoming_signature set signer = '(dati dzēsti)', given_name = null, family_name ="
            + " null, code = null, party_id = null where incoming_id = any(?)",
        (Object) those);
  }

  /** Takes what points to a person out of the documents of others. */
  public void redact(Traces traces) {
    String[] texts = traces.array();
    Rows.execute(
        em,
        """
        update incoming_document set name = left(redacted(name, ?), 120), reason = left(redacted(reason, ?), 1000),
               reply = left(redacted(reply, ?), 4000), acknowledged = left(redacted(acknowledged, ?), 1000)
         where erased_at is null and (name <> redacted(name, ?) or reason <> redacted(reason, ?)
            or reply <> redacted(reply, ?) or acknowledged <> redacted(acknowledged, ?))""",
        texts,
        texts,
        texts,
        texts,
        texts,
        texts,
        texts,
        texts);
    Rows.execute(
        em,
        "update incoming_file set name = left(redacted(name, ?), 120) where name <> redacted(name,"
            + " ?)",
        texts,
        texts);
    Rows.execute(
        em,
        "update incoming_signature set signer = left(redacted(signer, ?), 300), given_name = null,"
            + " family_name = null where signer <> redacted(signer, ?)",
        texts,
        texts);
  }
}
