package lv.ikvd.dataload.service;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.of;
import static lv.ikvd.dataload.entity.LoadColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.dataload.entity.ColumnType;
import lv.ikvd.dataload.entity.LoadCheck;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.entity.PartySets;
import lv.ikvd.party.entity.PartyKind;

/**
 * Persons and legal entities, to which all else refers. Who is known by personal code or
 * registration number is taken as IKVIS knows it: a load is no better source than what is there.
 */
@ApplicationScoped
public class PartyLoad implements LoadKind {

  public static final String CODE = "PARTY";
  public static final String FILE = "parties.csv";

  private static final String PERSON = "r.kind = 'NATURAL_PERSON' and ";
  private static final String OTHER = "r.kind <> 'NATURAL_PERSON' and ";
  private static final String KNOWN =
      "exists (select 1 from party_version v where v.party_id = r.corrects_id and v.superseded_at is"
          + " null and v.registration_number is distinct from ";

  /** What others said of the party since is not for a load to replace. */
  private static final String OTHERS_SAY =
      "exists (select 1 from party_version v where v.party_id = r.corrects_id and v.superseded_at is"
          + " null and (v.source <> 'LOAD' or v.recorded_at >= r.recorded_at))";

  private static final String EMPTY = "LOAD-011";
  private static final String NOT_FOR_KIND = "LOAD-025";

  private static final LoadTable TABLE =
      new LoadTable(
          FILE,
          "party_seq",
          null,
          "coalesce(r.personal_code, r.registration_number, r.source_system || ' ' || r.source_id)",
          "coalesce((select c.party_id from personal_code c where c.code = r.personal_code::char(11)"
              + " and"
              + " c.superseded_at is null), (select v.party_id from party_version v where"
              + " v.registration_number = r.registration_number and v.superseded_at is null limit"
              + " 1))",
          columns(),
          checks());

  @Inject private PartySets sets;

  protected PartyLoad() {}

  public PartyLoad(PartySets sets) {
    this.sets = sets;
  }

  private static List<LoadColumn> columns() {
    return List.of(
        choice("kind", "what the party is", names()).must(),
        of(ColumnType.PERSONAL_CODE, "personal_code", "of a person, where there is one"),
        text("given_name", 100, "of a person"),
        text("family_name", 100, "of a person"),
        day("birth_date", "of a person; must be there where no personal code is"),
        of(ColumnType.REGISTRATION_NUMBER, "registration_number", "of all but persons"),
        text("legal_name", 300, "of all but persons"),
        day("valid_from", "since when the party is so").must(),
        text("email", 254, "how the party is reached; never public"),
        text("phone", 30, "how the party is reached; never public"),
        text("address", 300, "street or homestead, parish or town"),
        of(ColumnType.POSTAL_CODE, "postal_code", "of the address"),
        text("municipality", 7, "code of the municipality (ATVK) of the address, on valid_from"));
  }

  private static String[] names() {
    return List.of(PartyKind.values()).stream().map(Enum::name).toArray(String[]::new);
  }

  private static List<LoadCheck> checks() {
    return List.of(
        new LoadCheck(
            "personal_code",
            "LOAD-037",
            "r.corrects_id is not null and r.personal_code is distinct from (select c.code from"
                + " personal_code c where c.party_id = r.corrects_id and c.valid_to is null and"
                + " c.superseded_at is null)"),
        new LoadCheck("registration_number", "LOAD-037", KNOWN + "r.registration_number)"),
        new LoadCheck("source_id", "LOAD-038", OTHERS_SAY),
        new LoadCheck("given_name", EMPTY, PERSON + "r.given_name is null"),
        new LoadCheck("family_name", EMPTY, PERSON + "r.family_name is null"),
        new LoadCheck(
            "birth_date", EMPTY, PERSON + "r.personal_code is null and r.birth_date is null"),
        new LoadCheck("legal_name", NOT_FOR_KIND, PERSON + "r.legal_name is not null"),
        new LoadCheck(
            "registration_number", NOT_FOR_KIND, PERSON + "r.registration_number is not null"),
        new LoadCheck("legal_name", EMPTY, OTHER + "r.legal_name is null"),
        new LoadCheck("registration_number", EMPTY, OTHER + "r.registration_number is null"),
        new LoadCheck("personal_code", NOT_FOR_KIND, OTHER + "r.personal_code is not null"),
        new LoadCheck(
            "given_name",
            NOT_FOR_KIND,
            OTHER + "num_nonnulls(r.given_name, r.family_name, r.birth_date) > 0"),
        new LoadCheck("valid_from", "LOAD-026", "r.birth_date > r.valid_from"),
        new LoadCheck(
            "registration_number",
            "LOAD-030",
            "exists (select 1 from party_version v join party p on p.id = v.party_id where"
                + " v.registration_number = r.registration_number and v.superseded_at is null"
                + " and p.kind <> r.kind)"),
        new LoadCheck(
            "municipality",
            "LOAD-029",
            "r.municipality is not null and not exists (select 1 from municipality m where m.code ="
                + " r.municipality and m.valid_from <= r.valid_from and (m.valid_to is null or"
                + " m.valid_to > r.valid_from))"));
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public List<String> after() {
    return List.of();
  }

  @Override
  public List<LoadTable> tables() {
    return List.of(TABLE);
  }

  @Override
  public void write(LoadChunk chunk) {
    sets.write(TABLE.rows(chunk.loadId()), chunk.at());
  }
}
