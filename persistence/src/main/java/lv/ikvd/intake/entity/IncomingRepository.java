package lv.ikvd.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.intake.entity.NewIncoming.NewFile;
import lv.ikvd.intake.entity.NewIncoming.NewSignature;

/** Writes incoming documents down, and what becomes of them. */
@ApplicationScoped
public class IncomingRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected IncomingRepository() {}

  public IncomingRepository(EntityManager em) {
    this.em = em;
  }

  public long add(NewIncoming incoming) {
    em.flush();
    long id =
        Rows.one(
                em,
                "insert into incoming_document (number, received_on, channel, recorded_at,"
                    + " recorded_by, name, document_id, kind, verdict, finding, party_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                row -> row.getLong(1),
                incoming.number(),
                incoming.receivedOn(),
                incoming.channel(),
                incoming.recordedAt(),
                incoming.recordedBy(),
                incoming.name(),
                incoming.documentId(),
                incoming.kind(),
                incoming.verdict(),
                incoming.finding(),
                incoming.partyId())
            .orElseThrow();
    for (int i = 0; i < incoming.files().size(); i++) {
      add(id, i, incoming.files().get(i));
    }
    for (int i = 0; i < incoming.signatures().size(); i++) {
      add(id, i, incoming.signatures().get(i));
    }
    return id;
  }

  private void add(long id, int ordinal, NewFile file) {
    Rows.execute(
        em,
        "insert into incoming_file (incoming_id, ordinal, name, media_type, size, document_id)"
            + " values (?, ?, ?, ?, ?, ?)",
        id,
        ordinal,
        file.name(),
        file.mediaType(),
        file.size(),
        file.documentId());
  }

  private void add(long id, int ordinal, NewSignature signature) {
    Rows.execute(
        em,
        "insert into incoming_signature (incoming_id, ordinal, signer, given_name, family_name,"
            + " code, party_id, signed_at, level, verdict, finding)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        ordinal,
        signature.signer(),
        signature.givenName(),
        signature.familyName(),
        signature.code(),
        signature.partyId(),
        signature.signedAt(),
        signature.level(),
        signature.verdict(),
        signature.finding());
  }

  /**
   * Notes that somebody signed by hand, or why the document is taken as it is.
   *
   * @return whether it was as it had been seen
   */
  public boolean acknowledge(long id, long version, boolean byHand, String why) {
    return Rows.execute(
            em,
            "update incoming_document set signed_by_hand = ?, acknowledged = ?, version = version +"
                + " 1 where id = ? and version = ? and state = 'NEW'",
            byHand,
            why,
            id,
            version)
        == 1;
  }

  /**
   * Ends the work on a document. Signers who became parties meanwhile are linked, codes are
   * deleted.
   *
   * @return whether it was as it had been seen
   */
  public boolean handle(long id, long version, Handled handled) {
    em.flush();
    int changed =
        Rows.execute(
            em,
            "update incoming_document set state = ?, proceeding_id = ?, reason = ?, reply = ?,"
                + " handled_at = ?, handled_by = ?, version = version + 1"
                + " where id = ? and version = ? and state = 'NEW'",
            handled.state(),
            handled.proceedingId(),
            handled.reason(),
            handled.reply(),
            handled.at(),
            handled.accountId(),
            id,
            version);
    if (changed == 1) {
      forgetCodes(id);
    }
    return changed == 1;
  }

  /**
   * Notes the letter that answers a document which was returned.
   *
   * @return whether it had none yet
   */
  public boolean answered(long id, String reply, Answered answered) {
    em.flush();
    return Rows.execute(
            em,
            "update incoming_document set reply = ?, reply_letter_id = ?, reply_channel = ?,"
                + " replied_at = ?, replied_by = ?, version = version + 1 where id = ? and state ="
                + " 'RETURNED' and reply_letter_id is null and erased_at is null",
            reply,
            answered.letterId(),
            answered.channel(),
            answered.at(),
            answered.accountId(),
            id)
        == 1;
  }

  private void forgetCodes(long id) {
    Rows.execute(
        em,
        "update incoming_signature s set code = null, party_id = coalesce(s.party_id, (select"
            + " c.party_id from personal_code c where c.code = s.code and c.superseded_at is null))"
            + " where incoming_id = ? and code is not null",
        id);
    Rows.execute(
        em,
        """
        update incoming_document d set party_id = coalesce(
               (select s.party_id from incoming_signature s where s.incoming_id = d.id and s.party_id is not null
                 order by s.ordinal limit 1),
               (select p.party_id from proceeding p where p.id = d.proceeding_id))
         where id = ? and party_id is null""",
        id);
  }

  /** The code of a signer who is no party yet. */
  public Optional<String> code(long signatureId) {
    return Rows.one(
        em,
        "select code from incoming_signature where id = ? and code is not null",
        row -> row.getString(1),
        signatureId);
  }

  /** The number of a document that waits and that a person signed. */
  public Optional<String> waitingOf(long partyId) {
    em.flush();
    return Rows.one(
        em,
        """
        select d.number from incoming_document d where d.state = 'NEW' and (d.party_id = ? or exists (
               select 1 from incoming_signature s left join personal_code c on c.code = s.code and c.superseded_at is null
                where s.incoming_id = d.id and coalesce(s.party_id, c.party_id) = ?))
         order by d.id limit 1""",
        row -> row.getString(1),
        partyId,
        partyId);
  }

  /** What was returned before then and is not emptied yet. */
  public List<Long> returnedBefore(Instant before) {
    return Rows.list(
        em,
        "select id from incoming_document where state = 'RETURNED' and handled_at < ? and erased_at"
            + " is null order by id limit 5000",
        row -> row.getLong(1),
        before);
  }
}
