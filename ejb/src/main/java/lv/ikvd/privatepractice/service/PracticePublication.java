package lv.ikvd.privatepractice.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.privatepractice.entity.PracticeSearch;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.registry.service.PublicRows;
import lv.ikvd.registry.service.TablePublication;

/** What the register of private practice shows to everyone. */
@ApplicationScoped
public class PracticePublication extends TablePublication {

  private static final Pieces PIECES =
      new Pieces(
          columns(
              "name:displayName",
              "certificate",
              "programmeKind",
              "programme",
              "targetGroup",
              "field",
              "municipalities",
              "certifiedFrom",
              "expiresOn",
              "annulledOn"),
          """
          select e.number, h.display_name, c.certificate, c.programme_kind, c.programme, c.target_group, c.field, c.certified_from,
                 c.expires_on, c.annulled_on,
                 array(select m.name::text from private_practice_place p join municipality m on m.id = p.municipality_id
                        where p.version_id = c.version_id order by m.name collate latvian) as municipalities,
          """,
          """
           from private_practice_version c join register_entry_version v on v.id = c.version_id
           join register_entry e on e.id = v.entry_id join party_version h on h.id = v.party_version_id where\
          """,
          "from private_practice_version c join register_entry_version v on v.id = c.version_id",
          "case when c.annulled_on <= ? then 'ANNULLED' when c.expires_on < ? then 'EXPIRED' else"
              + " 'IN_FORCE' end",
          Map.of(
              "name", "h.display_name collate latvian",
              "number", "e.number",
              "expiresOn", "c.expires_on"),
          "exists (select 1 from private_practice_place p where p.version_id = c.version_id"
              + " and p.municipality_id = any (?))");

  protected PracticePublication() {}

  PracticePublication(DataSource database) {
    super(database);
  }

  @Override
  public String register() {
    return PrivatePractice.REGISTER;
  }

  @Override
  public String nameKey() {
    return "privatepractice.register";
  }

  @Override
  public Set<String> statuses() {
    Set<String> statuses = new LinkedHashSet<>();
    for (PracticeStatus status : PracticeStatus.values()) {
      statuses.add(status.name());
    }
    return statuses;
  }

  @Override
  protected Pieces pieces() {
    return PIECES;
  }

  @Override
  protected String search(String q, List<Object> parameters) {
    return PracticeSearch.versions(q, parameters);
  }

  @Override
  protected Object value(ResultSet row, String column, LocalDate day) throws SQLException {
    LocalDate annulledOn = Rows.date(row, "annulled_on");
    return switch (column) {
      case "status" -> PracticeStatus.on(day, Rows.date(row, "expires_on"), annulledOn).name();
      case "name" -> row.getString("display_name");
      case "programmeKind" -> row.getString("programme_kind");
      case "targetGroup" -> row.getString("target_group");
      case "municipalities" -> PublicRows.texts(row, "municipalities");
      case "certifiedFrom" -> Rows.date(row, "certified_from");
      case "expiresOn" -> Rows.date(row, "expires_on");
      case "annulledOn" -> annulledOn == null || annulledOn.isAfter(day) ? null : annulledOn;
      default -> row.getString(column);
    };
  }
}
