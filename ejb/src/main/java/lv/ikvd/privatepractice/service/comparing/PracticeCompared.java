package lv.ikvd.privatepractice.service.comparing;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.text;
import static lv.ikvd.master.entity.ComparedField.coded;
import static lv.ikvd.master.entity.ComparedField.of;
import static lv.ikvd.master.entity.ComparedField.ofHolder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.ikvd.dataload.entity.ColumnType;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.master.entity.ComparedField;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.master.service.ComparedRegister;
import lv.ikvd.privatepractice.entity.ProgrammeKind;
import lv.ikvd.privatepractice.service.PracticeNames;
import lv.ikvd.privatepractice.service.PrivatePractice;
import lv.ikvd.registry.entity.EntryRow;

/**
 * The register is kept in the Register of Teachers of VIIS (Cabinet Regulation No. 682;
 * unverified). Every field follows from a decision or from the teacher's own data, so nothing is
 * taken over.
 */
@ApplicationScoped
public class PracticeCompared implements ComparedRegister {

  private static final ComparedTable TABLE =
      new ComparedTable(
          PrivatePractice.REGISTER,
          "join private_practice_version c on c.version_id = v.id join party_version h on h.id ="
              + " v.party_version_id",
          Stream.concat(programme().stream(), certificate().stream()).toList());

  private static List<ComparedField> programme() {
    return List.of(
        of(
            LoadColumn.of(ColumnType.NUMBER, "certificate", "number of the certificate in force"),
            "sertifikāta numurs",
            "c.certificate"),
        ofHolder(text("displayName", 300, "name of the teacher"), "pedagogs", "h.display_name"),
        coded(
            choice(
                "programmeKind",
                "interest or adult education",
                Stream.of(ProgrammeKind.values()).map(Enum::name).toArray(String[]::new)),
            "izglītības veids",
            "c.programme_kind",
            "privatepractice.ProgrammeKind."),
        of(text("programme", 300, "name of the programme"), "programma", "c.programme"),
        coded(
            text("targetGroup", 60, "code of the target group"),
            "mērķauditorija",
            "c.target_group",
            PracticeNames.TARGET_GROUP),
        coded(
            text("field", 60, "code of the thematic field"),
            "tematiskā joma",
            "c.field",
            PracticeNames.FIELD),
        of(
            text("municipalities", 2000, "names of the municipalities, in their order"),
            "privātprakses vieta",
            "(select string_agg(m.name, '; ' order by m.name, m.id) from private_practice_place p"
                + " join municipality m on m.id = p.municipality_id where p.version_id ="
                + " v.id)"));
  }

  private static List<ComparedField> certificate() {
    return List.of(
        of(day("certifiedFrom", "first day of the certificate"), "derīgs no", "c.certified_from"),
        of(day("expiresOn", "last day of the certificate"), "derīgs līdz", "c.expires_on"),
        of(day("annulledOn", "from which day it is annulled"), "anulēts", "c.annulled_on"),
        coded(
            text("annulmentGround", 60, "code of the ground of annulment"),
            "anulēšanas pamats",
            "c.annulment_ground",
            PracticeNames.ANNULMENT_GROUND));
  }

  @Override
  public ComparedTable table() {
    return TABLE;
  }

  @Override
  public String texts() {
    return "privatepractice";
  }

  @Override
  public Set<String> takeable() {
    return Set.of();
  }

  @Override
  public void take(EntryRow entry, Taken taken) {
    throw new IllegalStateException("nothing of this register is taken over: " + taken.field());
  }
}
