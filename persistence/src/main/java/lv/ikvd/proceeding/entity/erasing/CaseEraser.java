package lv.ikvd.proceeding.entity.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.erasing.Traces;

/**
 * Empties the texts of proceedings. Of the party's own nothing is left but days, numbers and codes;
 * in those of others only what points to the person goes, and the signed act stays as signed.
 */
@ApplicationScoped
public class CaseEraser {

  private static final String OF_CASE = "proceeding_id = any(?)";

  /** Free texts of a proceeding; {@code kept} tables say of each row when it was erased. */
  private record Texts(String table, String of, boolean kept, List<String> columns) {}

  private static final List<Texts> TEXTS =
      List.of(
          new Texts(
              "application",
              "id in (select application_id from proceeding where id = any(?))",
              false,
              List.of("authority_note")),
          new Texts("proceeding", "id = any(?)", false, List.of("outcome_note")),
          new Texts("proceeding_check", OF_CASE, false, List.of("note")),
          new Texts("information_request", OF_CASE, false, List.of("question", "answer")),
          new Texts(
              "decision_draft",
              OF_CASE,
              false,
              List.of(
                  "addressee",
                  "facts",
                  "reasoning",
                  "norms",
                  "operative",
                  "contest",
                  "return_remark")),
          new Texts(
              "contest",
              "decision_id in (select id from decision where proceeding_id = any(?))",
              false,
              List.of("grounds", "outcome_note")),
          new Texts(
              "notice",
              OF_CASE,
              false,
              List.of("destination", "subject", "body", "proof", "failure", "reference")),
          new Texts("case_document", OF_CASE, false, List.of("title")),
          new Texts("case_remark", OF_CASE, false, List.of("quote", "text")),
          new Texts("agenda_item", OF_CASE, false, List.of("remark")),
          new Texts("case_batch_item", OF_CASE, false, List.of("refusal_arguments")),
          new Texts(
              "case_batch",
              "id in (select batch_id from case_batch_item where proceeding_id = any(?))",
              false,
              List.of("text")),
          new Texts(
              "timeline_event", OF_CASE, true, List.of("before", "after", "note", "citation")));

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CaseEraser() {}

  public CaseEraser(EntityManager em) {
    this.em = em;
  }

  /** The proceedings of a party, as the one they are about or the one that applied. */
  public List<Long> ofParty(long partyId) {
    em.flush();
    return Rows.list(
        em,
        "select p.id from proceeding p left join application a on a.id = p.application_id"
            + " where p.party_id = ? or a.applicant_id = ?",
        row -> row.getLong(1),
        partyId,
        partyId);
  }

  /** Proceedings of others in which a person represents them. */
  public List<Long> represented(long partyId) {
    return Rows.list(
        em,
        "select p.id from proceeding p join application a on a.id = p.application_id"
            + " where a.representative_id = ? and a.applicant_id <> ? and p.party_id <> ?",
        row -> row.getLong(1),
        partyId,
        partyId,
        partyId);
  }

  /** Empties all texts of proceedings, the signed act too: its hash stays. */
  public void erase(List<Long> proceedings, Instant at) {
    for (Texts texts : TEXTS) {
      change(
          texts,
          "%1$s = case when %1$s is null then null else '(dati dzēsti)' end",
          "%s is not null",
          proceedings,
          null,
          at);
    }
    Rows.execute(
        em,
        """
        update decision set erased_at = ?, content = (content::jsonb
            - array['addressee', 'facts', 'reasoning', 'norms', 'operative', 'contest']
            || '{"addressee": "(dati dzēsti)"}'::jsonb)::text
         where erased_at is null and proceeding_id = any(?)\
        """,
        at,
        proceedings.toArray(Long[]::new));
  }

  /** Takes what points to a person out of the texts of others' proceedings. */
  public void redact(List<Long> proceedings, Traces traces, Instant at) {
    for (Texts texts : TEXTS) {
      change(
          texts, "%1$s = redacted(%1$s, ?)", "%1$s <> redacted(%1$s, ?)", proceedings, traces, at);
    }
  }

  /** Empties the story of a party's entries outside its proceedings. */
  public void eraseEntryStory(long partyId, Instant at) {
    Rows.execute(
        em,
        """
        update timeline_event set erased_at = ?, before = case when before is null then null else '(dati dzēsti)' end,
          after = case when after is null then null else '(dati dzēsti)' end, note = null
         where erased_at is null and entry_id in (select id from register_entry where party_id = ?)\
        """,
        at,
        partyId);
  }

  /** Files of proceedings that stand in no proceeding of anybody else. */
  public List<Long> documents(List<Long> proceedings) {
    Long[] ids = proceedings.toArray(Long[]::new);
    return Rows.list(
        em,
        """
        select distinct c.document_id from case_document c where c.proceeding_id = any(?)
           and not exists (select 1 from case_document o
                            where o.document_id = c.document_id and not o.proceeding_id = any(?))\
        """,
        row -> row.getLong(1),
        ids,
        ids);
  }

  private void change(
      Texts texts, String set, String where, List<Long> proceedings, Traces traces, Instant at) {
    String condition =
        texts.columns().stream().map(where::formatted).collect(Collectors.joining(" or "));
    String sql =
        "update "
            + texts.table()
            + " set "
            + texts.columns().stream().map(set::formatted).collect(Collectors.joining(", "))
            + (texts.kept() ? ", erased_at = ?" : "")
            + " where "
            + texts.of()
            + " and ("
            + condition
            + ")";
    List<Object> parameters = new java.util.ArrayList<>();
    texts.columns().forEach(column -> add(parameters, traces));
    if (texts.kept()) {
      parameters.add(at);
    }
    parameters.add(proceedings.toArray(Long[]::new));
    texts.columns().forEach(column -> add(parameters, traces));
    Rows.execute(em, sql, parameters.toArray());
  }

  private static void add(List<Object> parameters, Traces traces) {
    if (traces != null) {
      parameters.add(traces.array());
    }
  }
}
