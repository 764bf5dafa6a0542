package lv.ikvd.privatepractice.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** What a case is decided on: the text of the programme, and what the teacher has proved. */
@ApplicationScoped
public class MaterialRepository {

  private record Part(
      int submission, ProgrammePart part, String text, Instant recordedAt, String recordedBy) {}

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected MaterialRepository() {}

  public MaterialRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes the next submission of a case; the earlier ones stay. */
  public void submit(long proceedingId, Map<ProgrammePart, String> parts, Instant at, String by) {
    int next = texts(proceedingId).size() + 1;
    parts.forEach(
        (part, text) ->
            Rows.execute(
                em,
                "insert into private_practice_text (id, proceeding_id, submission, part, text,"
                    + " recorded_at, recorded_by) values (nextval('private_practice_text_seq'), ?,"
                    + " ?, ?, ?, ?, ?)",
                proceedingId,
                next,
                part,
                text,
                at,
                by));
  }

  /** All submissions of a case, the first one first. */
  public List<ProgrammeText> texts(long proceedingId) {
    em.flush();
    List<Part> rows =
        Rows.list(
            em,
            "select * from private_practice_text where proceeding_id = ? order by submission, id",
            row ->
                new Part(
                    row.getInt("submission"),
                    constant(row, "part", ProgrammePart.class),
                    row.getString("text"),
                    moment(row, "recorded_at"),
                    row.getString("recorded_by")),
            proceedingId);
    List<ProgrammeText> texts = new ArrayList<>();
    for (Part row : rows) {
      if (texts.size() < row.submission()) {
        texts.add(
            new ProgrammeText(
                row.submission(),
                new EnumMap<>(ProgrammePart.class),
                row.recordedAt(),
                row.recordedBy()));
      }
      texts.get(row.submission() - 1).parts().put(row.part(), row.text());
    }
    return texts;
  }

  public void prove(long proceedingId, Training training, Instant at, String by) {
    em.flush();
    Rows.execute(
        em,
        "insert into private_practice_training values (nextval('private_practice_training_seq'), ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?)",
        proceedingId,
        training.kind(),
        training.title(),
        training.institution(),
        training.hours(),
        training.finishedOn(),
        training.source(),
        at,
        by);
  }

  /** What was proved in a case or in another of the same application, the newest first. */
  public List<Training> trainings(long proceedingId) {
    em.flush();
    return Rows.list(
        em,
        """
        select t.* from private_practice_training t
         where t.proceeding_id = ? or t.proceeding_id in (select s.id from proceeding p
                join proceeding s on s.application_id = p.application_id where p.id = ?)
         order by t.kind, t.finished_on desc nulls last, t.id\
        """,
        row ->
            new Training(
                constant(row, "kind", TrainingKind.class),
                row.getString("title"),
                row.getString("institution"),
                row.getObject("hours", Integer.class),
                date(row, "finished_on"),
                row.getString("source")),
        proceedingId,
        proceedingId);
  }

  /** The last other case, decided till a moment, that gave the entry a certificate. */
  public Optional<Long> caseBefore(long entryId, long proceedingId, Instant moment) {
    em.flush();
    return Rows.list(
            em,
            """
            select d.proceeding_id from decision d join decision_effect f on f.decision_id = d.id
             where f.entry_id = ? and d.kind in ('ISSUE', 'EXTEND') and d.proceeding_id <> ? and d.decided_at <= ?
             order by d.decided_at desc limit 1\
            """,
            row -> row.getLong(1),
            entryId,
            proceedingId,
            moment)
        .stream()
        .findFirst();
  }

  /** When a case was opened. */
  public Instant openedAt(long proceedingId) {
    return Rows.one(
            em,
            "select opened_at from proceeding where id = ?",
            row -> moment(row, "opened_at"),
            proceedingId)
        .orElseThrow();
  }

  /** Empties what a person wrote, and forgets what was proved. */
  public void erase(long partyId, Instant at) {
    em.flush();
    Rows.execute(
        em,
        "update private_practice_text set text = '', erased_at = ? where erased_at is null"
            + " and proceeding_id in (select id from proceeding where party_id = ?)",
        at,
        partyId);
    Rows.execute(
        em,
        "delete from private_practice_training where proceeding_id in (select id from proceeding"
            + " where party_id = ?)",
        partyId);
  }
}
