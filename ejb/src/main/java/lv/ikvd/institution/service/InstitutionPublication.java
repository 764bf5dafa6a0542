package lv.ikvd.institution.service;

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
import lv.ikvd.institution.entity.InstitutionSearch;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.registry.service.PublicRows;
import lv.ikvd.registry.service.TablePublication;

/**
 * What the register of educational institutions shows to everyone. Of a founder who is a natural
 * person only that it is one is ever shown, whatever the rules say.
 */
@ApplicationScoped
public class InstitutionPublication extends TablePublication {

  private static final Map<String, String> COLUMNS =
      columns(
          "name",
          "kind",
          "type",
          "legalForm",
          "founders",
          "legalAddress",
          "municipality",
          "municipalityCode:municipality",
          "places",
          "head",
          "languages",
          "phone",
          "email",
          "website",
          "statutesOn",
          "parent",
          "registeredOn",
          "endedOn",
          "accreditedUntil");

  private static final String SELECT =
      """
      select e.number, e.registered_on, d.name, d.kind, d.type, d.legal_form, d.phone, d.email, d.website, d.statutes_on, c.ended_on,
             concat_ws(', ', a.line, a.postal_code) as legal_address, m.name as municipality, m.code as municipality_code,
             (select pe.number from register_entry pe where pe.id = d.parent_id) as parent,
             (select h.display_name from party_version h where h.party_id = d.head_party_id and h.commitment = d.head_party_commitment
               order by h.id desc limit 1) as head,
             array(select l.language::text from institution_language l where l.data_id = d.id order by l.language) as languages,
             array(select case when f.kind = 'NATURAL_PERSON' then 'NATURAL_PERSON' else coalesce(h.display_name, '') end::text
                     from institution_founder f left join lateral (select x.display_name from party_version x
                          where x.party_id = f.party_id and x.commitment = f.party_commitment order by x.id desc limit 1) h on true
                    where f.data_id = d.id order by f.ordinal) as founders,
             array(select concat_ws(', ', pa.line, pa.postal_code) from institution_place p join address pa on pa.id = p.address_id
                    where p.data_id = d.id order by p.ordinal) as places,
             array(select concat_ws(' ', x.accredited_on, x.valid_until) from institution_accreditation x where x.entry_id = e.id
                    order by x.accredited_on, x.id) as accreditations,
      """;

  private static final String FROM =
      """
       from institution_version c join institution_data d on d.id = c.data_id join register_entry_version v on v.id = c.version_id
       join register_entry e on e.id = v.entry_id and e.register = '%s' join address a on a.id = d.legal_address_id
       left join municipality m on m.id = a.municipality_id where\
      """;

  private final String register;
  private final Pieces pieces;

  private static Pieces of(String register) {
    return new Pieces(
        COLUMNS,
        SELECT,
        FROM.formatted(register),
        "from institution_version c join register_entry_version v on v.id = c.version_id join"
            + " register_entry e on e.id = v.entry_id and e.register = '%s'".formatted(register),
        "case when c.ended_on <= ? then 'ENDED' else 'REGISTERED' end",
        Map.of(
            "name", "d.name collate latvian",
            "number", "e.number",
            "registeredOn", "e.registered_on"),
        "a.municipality_id = any (?)");
  }

  protected InstitutionPublication() {
    this(Institutions.REGISTER);
  }

  /** One of the registers in which institutions stand. */
  protected InstitutionPublication(String register) {
    this.register = register;
    pieces = of(register);
  }

  InstitutionPublication(DataSource database) {
    this(Institutions.REGISTER, database);
  }

  protected InstitutionPublication(String register, DataSource database) {
    super(database);
    this.register = register;
    pieces = of(register);
  }

  @Override
  public String register() {
    return register;
  }

  @Override
  public String nameKey() {
    return "institution.register";
  }

  @Override
  public Set<String> statuses() {
    return new LinkedHashSet<>(
        List.of(InstitutionStatus.REGISTERED.name(), InstitutionStatus.ENDED.name()));
  }

  @Override
  protected Pieces pieces() {
    return pieces;
  }

  @Override
  protected String kind() {
    return "d.kind = ?";
  }

  @Override
  protected String search(String q, List<Object> parameters) {
    return InstitutionSearch.versions(q, parameters);
  }

  @Override
  protected Object value(ResultSet row, String column, LocalDate day) throws SQLException {
    LocalDate endedOn = Rows.date(row, "ended_on");
    return switch (column) {
      case "status" -> InstitutionStatus.on(day, endedOn).name();
      case "accreditedUntil" -> accreditedUntil(PublicRows.texts(row, "accreditations"), day);
      case "founders", "places", "languages" -> PublicRows.texts(row, column);
      case "legalForm" -> row.getString("legal_form");
      case "legalAddress" -> row.getString("legal_address");
      case "municipalityCode" -> row.getString("municipality_code");
      case "statutesOn" -> Rows.date(row, "statutes_on");
      case "registeredOn" -> Rows.date(row, "registered_on");
      case "endedOn" -> endedOn == null || endedOn.isAfter(day) ? null : endedOn;
      default -> row.getString(column);
    };
  }

  /** The last day of the accreditation that was the last one given by a day; null for none. */
  private static LocalDate accreditedUntil(List<String> given, LocalDate day) {
    return given.stream()
        .map(one -> one.split(" "))
        .filter(days -> !LocalDate.parse(days[0]).isAfter(day))
        .reduce((earlier, later) -> later)
        .filter(days -> days.length > 1)
        .map(days -> LocalDate.parse(days[1]))
        .orElse(null);
  }
}
