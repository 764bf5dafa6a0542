package lv.ikvd.programmelicence.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.service.PlaceInput;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.service.document.LicenceKind;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What everyone sees of a licence: in the register, and on paper that is verified. */
class LicenceReadingDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);
  private final Programmes programmes = new Programmes(desk);

  @Test
  void everyoneSeesThePublicFields() {
    LicencePublication publication = new LicencePublication(database.dataSource());
    AsOf today = new AsOf(desk.today(), null);
    String name = Schools.name("Pirmsskola");
    String school = schools.entry(name);
    String licence = programmes.licence(programmes.preschool(school));

    Map<String, Object> fields = publication.entry(licence, today).orElseThrow().fields();

    assertThat(fields)
        .containsEntry("number", licence)
        .containsEntry("status", "IN_FORCE")
        .containsEntry("code", "01011111")
        .containsEntry("way", "SAMPLE")
        .containsEntry("institution", school)
        .containsEntry("institutionName", name)
        .containsEntry("hours", 1020)
        .containsEntry("minority", false)
        .containsEntry("places", List.of("Skolas iela 5, Rīga, LV-1011"))
        .containsEntry("plan", List.of("Latviešu valoda: 140", "Prakse: 400"));
    assertThat(List.copyOf(fields.keySet())).isEqualTo(publication.columns(desk.today()));
    assertThat(publication.entry(licence, new AsOf(desk.today().minusDays(1), null))).isEmpty();
    assertThat(publication.counts(desk.today()).get("IN_FORCE")).isPositive();
    for (String q : List.of(licence, school, name)) {
      assertThat(found(publication, q, "IN_FORCE", today)).as(q).isEqualTo(1);
    }
    programmes.decide(programmes.loss(licence, "GROUND_REQUEST"), "LOSE_FORCE", "GROUND_REQUEST");
    assertThat(found(publication, licence, "IN_FORCE", today)).isZero();
    assertThat(found(publication, licence, "LOST", today)).isEqualTo(1);
  }

  private static long found(LicencePublication publication, String q, String status, AsOf today) {
    return publication
        .page(new PublicQuery(q, status, Schools.RIGA, today, PageRequest.first()))
        .total();
  }

  @Test
  void theLicenceOnPaperSaysWhatIsLicensedOrIsTold() {
    String school = schools.entry(Schools.name("Pirmsskola"));
    String licence = programmes.licence(programmes.preschool(school));
    desk.work();
    assertThat(
            desk.strings(
                "select count(*) from issued_document_file f join issued_document i on i.id ="
                    + " f.issued_document_id where i.number = '"
                    + licence
                    + "'"))
        .containsExactly("1");
    assertThat(verified(licence).standing()).isEqualTo(Standing.VALID);
    Licence now = programmes.said(licence);
    int seen = programmes.view(licence).entry().lastVersionNo();
    desk.run(
        LicenceUpdates.class,
        u ->
            u.enter(
                licence,
                seen,
                Programmes.form(
                    now,
                    school,
                    now.code(),
                    List.of(new PlaceInput(null, "Jauna iela 7, Rīga", null, Schools.RIGA, null))),
                "ADDRESS",
                "Nr. 5"));
    assertThat(verified(licence).standing()).isEqualTo(Standing.INVALID);
    assertThat(verified(licence).status()).endsWith("CHANGED");

    programmes.decide(programmes.loss(licence, "GROUND_REQUEST"), "LOSE_FORCE", "GROUND_REQUEST");
    assertThat(verified(licence).status()).endsWith("LOST");
  }

  private VerificationRow verified(String number) {
    IssuedRow document =
        desk.in(Issuance.class, issuance -> issuance.byNumber(number).orElseThrow());
    return desk.in(LicenceKind.class, kind -> kind.state(document));
  }
}
