package lv.ikvd.privatepractice.service.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.Made;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.Programme;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.State;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.Withdrawn;

/**
 * Writes invented histories into the tables of the register: what is known ends what it overlaps.
 */
final class PracticeRows {

  private static final String BYTES = "decode(repeat('ab', 32), 'hex')";
  private static final String RULES =
      "(select min(id) from rule_version where rule_set = 'PRIVATE_PRACTICE')";

  /** A row of a version: {@code id} is given when it is written. */
  private record Version(int id, State state, LocalDate from, LocalDate to, Integer remainderOf) {}

  private final TestDatabase database;
  private final List<String> sql = new ArrayList<>();
  private final Map<State, Integer> versions = new HashMap<>();
  private int version;
  private int proceeding;

  PracticeRows(TestDatabase database) {
    this.database = database;
  }

  void write(PracticeHistories histories) {
    for (int teacher = 1; teacher <= histories.teachers(); teacher++) {
      teacher(teacher);
    }
    histories.programmes().forEach(this::programme);
    histories.decisions().forEach(this::decision);
    histories.withdrawn().forEach(this::withdrawn);
    database.sql(sql.toArray(String[]::new));
  }

  private void teacher(int id) {
    add("insert into party (id, kind, created_at) values (%d, 'NATURAL_PERSON', now())", id);
    add(
        """
        insert into party_version (id, party_id, valid_from, recorded_at, source, display_name, search_key, salt, commitment)
          values (%1$d, %1$d, '2000-01-01', now(), 'LOAD', 'Izdomāta', 'izdomata', %2$s, %2$s)\
        """,
        id, BYTES);
  }

  private void programme(Programme programme) {
    add(
        "insert into register_entry (id, register, number, party_id, registered_on) values (%d,"
            + " 'PRIVATE_PRACTICE', 'PPR-%1$d', %d, '%s')",
        programme.id(), programme.teacher(), programme.states().get(0).from());
    List<Version> open = new ArrayList<>();
    Map<Integer, Instant> ended = new HashMap<>();
    List<Version> all = new ArrayList<>();
    List<Instant> recorded = new ArrayList<>();
    for (State state : programme.states()) {
      for (Version old : List.copyOf(open)) {
        if (old.to() == null || old.to().isAfter(state.from())) {
          open.remove(old);
          ended.put(old.id(), state.recordedAt());
          if (old.from().isBefore(state.from())) {
            Version rest = new Version(++version, old.state(), old.from(), state.from(), old.id());
            open.add(rest);
            all.add(rest);
            recorded.add(state.recordedAt());
          }
        }
      }
      Version made = new Version(++version, state, state.from(), null, null);
      versions.put(state, made.id());
      open.add(made);
      all.add(made);
      recorded.add(state.recordedAt());
    }
    for (int i = 0; i < all.size(); i++) {
      version(programme, all.get(i), i + 1, recorded.get(i), ended.get(all.get(i).id()));
    }
  }

  private void version(
      Programme programme, Version row, int no, Instant recordedAt, Instant supersededAt) {
    add(
        """
        insert into register_entry_version (id, entry_id, version_no, valid_from, valid_to, recorded_at, superseded_at, way,
            citation, recorded_by, party_version_id, party_commitment, remainder_of_id)
          values (%d, %d, %d, '%s', %s, '%s', %s, 'LOAD', 'MK 682', 'IKVIS', %d, %s, %s)\
        """,
        row.id(),
        programme.id(),
        no,
        row.from(),
        text(row.to()),
        recordedAt,
        text(supersededAt),
        programme.teacher(),
        BYTES,
        row.remainderOf());
    State state = row.state();
    add(
        """
        insert into private_practice_version (version_id, certificate, programme_kind, programme, search_key, target_group, field,
            certified_from, expires_on, annulled_on, annulment_ground)
          values (%d, '%s', '%s', 'Izdomāta', 'izdomata', '%s', '%s', '%s', '%s', %s, %s)\
        """,
        row.id(),
        state.certificate(),
        state.kind(),
        state.group(),
        state.field(),
        state.certifiedFrom(),
        state.expiresOn(),
        text(state.annulledOn()),
        state.annulledOn() == null ? "null" : "'GROUND_OWN_REQUEST'");
  }

  private void withdrawn(Withdrawn one) {
    proceeding++;
    add(
        """
        insert into proceeding (id, number, register, procedure, party_id, rule_version_id, stage, outcome, opened_on, opened_at, closed_at)
          values (%1$d, 'L-%1$d', 'PRIVATE_PRACTICE', 'PP_ISSUE', %2$d, %3$s, 'CLOSED', 'WITHDRAWN', '2014-01-01', now(), '%4$s')\
        """,
        proceeding, one.teacher(), RULES, one.at());
  }

  private void decision(Made made) {
    proceeding++;
    Integer entry = made.programme() == null ? null : made.programme().id();
    add(
        """
        insert into proceeding (id, number, register, procedure, party_id, entry_id, rule_version_id, stage, opened_on, opened_at)
          values (%1$d, 'L-%1$d', 'PRIVATE_PRACTICE', 'PP_ISSUE', %2$d, %3$s, %4$s, 'NOTIFIED', '2014-01-01', now())\
        """,
        proceeding, made.teacher(), entry, RULES);
    add(
        """
        insert into decision (id, number, proceeding_id, register, procedure, kind, decided_on, decided_at, effective_on,
            deciding_mode, favourable, proposed_by, decided_by, content, content_sha256, corrects_id)
          values (%1$d, '%2$s', %1$d, 'PRIVATE_PRACTICE', 'PP_ISSUE', '%3$s', '%4$s', '%5$s', '%4$s', 'OTHER_OFFICIAL', true, 'Anna',
            'Ilze', '{}', %6$s, (select id from decision where number = %7$s))\
        """,
        proceeding, made.number(), made.kind(), made.on(), made.at(), BYTES, text(made.corrects()));
    if (made.programme() != null) {
      State effect =
          made.programme().states().stream()
              .filter(state -> state.recordedAt().equals(made.at()))
              .findFirst()
              .orElseThrow();
      add(
          "insert into decision_effect (decision_id, entry_id, entry_version_id) values (%d, %d,"
              + " %d)",
          proceeding, entry, versions.get(effect));
    }
  }

  private void add(String text, Object... values) {
    sql.add(text.formatted(values));
  }

  private static String text(Object value) {
    return value == null ? "null" : "'" + value + "'";
  }
}
