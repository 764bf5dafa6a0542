package lv.ikvd.childminder.service.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;

/** Writes invented histories into the tables of the register, as a predecessor system would. */
final class HistoryRows {

  private static final String BYTES = "decode(repeat('ab', 32), 'hex')";
  private static final String RULES =
      "(select min(id) from rule_version where rule_set = 'CHILD_MINDER')";

  /** A version of an entry. */
  record Segment(
      LocalDate from,
      LocalDate to,
      LocalDate excludedOn,
      Instant recordedAt,
      Instant supersededAt) {

    Segment superseded(Instant at) {
      return new Segment(from, to, excludedOn, recordedAt, at);
    }

    Segment until(LocalDate end, Instant at) {
      return new Segment(from, end, excludedOn, at, null);
    }
  }

  private final TestDatabase database;
  private int version;
  private int decision;

  HistoryRows(TestDatabase database) {
    this.database = database;
  }

  void write(Histories histories) {
    histories
        .providers()
        .forEach(one -> provider(one.id(), one.party(), one.number(), one.segments()));
    histories.decisions().forEach(this::decision);
  }

  void provider(int id, String party, String number, List<Segment> segments) {
    List<String> sql = new ArrayList<>();
    sql.add(
        "insert into party (id, kind, created_at) values (%d, '%s', now())".formatted(id, party));
    sql.add(
        """
        insert into party_version (id, party_id, valid_from, recorded_at, source, display_name, search_key, salt, commitment)
          values (%1$d, %1$d, '2000-01-01', now(), 'LOAD', 'Izdomāts', 'izdomats', %2$s, %2$s)\
        """
            .formatted(id, BYTES));
    if (!segments.isEmpty()) {
      sql.add(
          "insert into register_entry (id, register, number, party_id, registered_on) values (%1$d, 'CHILD_MINDER', '%2$s', %1$d, '%3$s')"
              .formatted(id, number, segments.get(0).from()));
    }
    sql.add(
        """
        insert into proceeding (id, number, register, procedure, party_id, entry_id, rule_version_id, stage, opened_on, opened_at)
          values (%1$d, 'L-%1$d', 'CHILD_MINDER', 'CM_REGISTRATION', %1$d, %2$s, %3$s, 'NOTIFIED', '2018-01-01', now())\
        """
            .formatted(id, segments.isEmpty() ? "null" : id, RULES));
    for (int i = 0; i < segments.size(); i++) {
      version(sql, id, party, i + 1, segments.get(i));
    }
    database.sql(sql.toArray(String[]::new));
  }

  private void version(List<String> sql, int id, String party, int no, Segment row) {
    version++;
    sql.add(
        """
        insert into register_entry_version (id, entry_id, version_no, valid_from, valid_to, recorded_at, superseded_at, way,
            citation, recorded_by, party_version_id, party_commitment)
          values (%d, %d, %d, %s, %s, %s, %s, 'LOAD', 'MK 404', 'IKVIS', %2$d, %s)\
        """
            .formatted(
                version,
                id,
                no,
                text(row.from()),
                text(row.to()),
                text(row.recordedAt()),
                text(row.supersededAt()),
                BYTES));
    sql.add(
        """
        insert into child_minder_version (version_id, provider_kind, display_name, search_key, service_kind, regime, excluded_on,
            exclusion_ground, personal_commitment, municipality_id)
          values (%d, '%s', 'Izdomāts', 'izdomats', '%s', 'GENERAL', %s, %s, %s, (select id from municipality where code = '%s'))\
        """
            .formatted(
                version,
                party,
                Histories.service(id),
                text(row.excludedOn()),
                row.excludedOn() == null ? "null" : "'CEASED'",
                BYTES,
                Histories.municipality(id)));
  }

  void decision(Histories.Made made) {
    String provider = made.number().substring(made.number().lastIndexOf('-') + 1);
    database.sql(
        """
        insert into decision (id, number, proceeding_id, register, procedure, kind, decided_on, decided_at, effective_on,
            deciding_mode, favourable, proposed_by, decided_by, content, content_sha256, corrects_id)
          values (%d, '%s', %s, 'CHILD_MINDER', 'CM_REGISTRATION', '%s', %s, %s, %5$s, 'OTHER_OFFICIAL', true, 'Anna', 'Ilze',
            '{}', %s, (select id from decision where number = %s))\
        """
            .formatted(
                ++decision,
                made.number(),
                provider,
                made.kind(),
                text(made.on()),
                text(made.at()),
                BYTES,
                text(made.corrects())));
  }

  private static String text(Object value) {
    return value == null ? "null" : "'" + value + "'";
  }
}
