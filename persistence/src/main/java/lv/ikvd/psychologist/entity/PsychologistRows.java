package lv.ikvd.psychologist.entity;

import static lv.ikvd.database.entity.Rows.date;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.Rows;

/** Reads the rows below versions, for many versions with one statement a table. */
final class PsychologistRows {

  private static final String OF = " = any(string_to_array(?, ',')::bigint[])";

  private final EntityManager em;

  PsychologistRows(EntityManager em) {
    this.em = em;
  }

  private record Version(long id, PracticeEnd end) {}

  private record Row<T>(long owner, T value) {}

  Map<Long, PsychologistContent> contents(Collection<Long> versionIds) {
    String ids = versionIds.stream().map(String::valueOf).collect(Collectors.joining(","));
    var education = by("psychologist_education where version_id", ids, PsychologistRows::degree);
    var certificates =
        by("psychologist_certificate where version_id", ids, PsychologistRows::certificate);
    var rights = by("psychologist_right where version_id", ids, PsychologistRows::right);
    var contracts = by(CONTRACTS, ids, PsychologistRows::contract);
    Map<Long, PsychologistContent> contents = new HashMap<>();
    for (Version one :
        Rows.list(
            em,
            "select * from psychologist_version where version_id" + OF,
            row -> new Version(row.getLong("version_id"), end(row)),
            ids)) {
      contents.put(
          one.id(),
          new PsychologistContent(
              education.getOrDefault(one.id(), List.of()),
              certificates.getOrDefault(one.id(), List.of()),
              rights.getOrDefault(one.id(), List.of()),
              contracts.getOrDefault(one.id(), List.of()),
              one.end()));
    }
    return contents;
  }

  List<Education> proposed(long proceedingId) {
    return by(
            "psychologist_proposal_education where proceeding_id",
            Long.toString(proceedingId),
            PsychologistRows::degree)
        .getOrDefault(proceedingId, List.of());
  }

  private static final String CONTRACTS =
      """
      (select k.*, e.number as supervisor, (select p.display_name from party_version p where p.party_id = e.party_id
           and p.superseded_at is null order by p.valid_from desc limit 1) as supervisor_name
         from psychologist_contract k join register_entry e on e.id = k.supervisor_id) t where version_id\
      """;

  private <T> Map<Long, List<T>> by(String tableAndKey, String ids, Rows.Mapper<T> mapper) {
    Map<Long, List<T>> found = new HashMap<>();
    for (Row<T> row :
        Rows.list(
            em,
            "select * from " + tableAndKey + OF + " order by 1, 2",
            line -> new Row<>(line.getLong(1), mapper.map(line)),
            ids)) {
      found.computeIfAbsent(row.owner(), id -> new ArrayList<>()).add(row.value());
    }
    return found;
  }

  private static PracticeEnd end(ResultSet row) throws SQLException {
    return date(row, "ended_on") == null
        ? null
        : new PracticeEnd(
            date(row, "ended_on"),
            Rows.constant(row, "end_kind", PsychologistStatus.class),
            row.getString("end_ground"));
  }

  private static Education degree(ResultSet row) throws SQLException {
    return new Education(
        row.getString("level"),
        row.getString("title"),
        row.getString("institution"),
        row.getInt("credits"),
        date(row, "finished_on"));
  }

  private static FieldCertificate certificate(ResultSet row) throws SQLException {
    return new FieldCertificate(
        row.getString("number"),
        row.getString("field"),
        date(row, "from_on"),
        date(row, "until_on"),
        date(row, "suspended_from"),
        date(row, "suspended_until"),
        date(row, "annulled_on"),
        row.getString("annulment_ground"));
  }

  private static SupervisorRight right(ResultSet row) throws SQLException {
    return new SupervisorRight(
        row.getString("number"),
        row.getString("field"),
        date(row, "from_on"),
        date(row, "until_on"),
        date(row, "lost_on"),
        row.getString("loss_ground"));
  }

  private static SupervisionContract contract(ResultSet row) throws SQLException {
    return new SupervisionContract(
        row.getLong("supervisor_id"),
        row.getString("supervisor"),
        row.getString("supervisor_name"),
        row.getString("field"),
        date(row, "from_on"),
        date(row, "until_on"));
  }
}
