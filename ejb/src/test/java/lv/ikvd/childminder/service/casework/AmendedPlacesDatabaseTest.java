package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.PersonInput;
import lv.ikvd.childminder.service.PlaceInput;
import lv.ikvd.childminder.service.ServiceInput;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.deciding.Drafting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An amendment changes what it names and loses nothing else, least of all where a place lies. */
class AmendedPlacesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String LINE = "Skolas iela 5, Ogre";
  private static final String POSTAL = "LV-5001";

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);
  private String ogre;

  @BeforeEach
  void municipality() {
    ogre =
        desk.strings(
                "select code from municipality where name = 'Ogres novads' and valid_to is null")
            .get(0);
  }

  @Test
  void whatIsSentBackUnchangedStaysTheSameAddress() {
    String entry = entry();
    Place before = place(entry);
    assertThat(before.isAt(LINE, POSTAL, "Ogres novads")).isTrue();

    decide(amend(entry, service(place(LINE, POSTAL, ogre, "PVD-2", before.addressId()))));

    Place after = place(entry);
    assertThat(after.addressId()).isEqualTo(before.addressId());
    assertThat(after.permission()).isEqualTo("PVD-2");
    assertThat(municipalityOf(entry)).isEqualTo("Ogres novads");
  }

  @Test
  void anotherLineOrPostalCodeIsAnotherAddressInItsMunicipality() {
    String entry = entry();
    Place before = place(entry);

    decide(amend(entry, service(place(LINE, "LV-5003", ogre, "PVD-1", before.addressId()))));
    Place other = place(entry);
    assertThat(other.addressId()).isNotEqualTo(before.addressId());
    assertThat(other.addressLine()).isEqualTo(LINE + ", LV-5003");

    decide(amend(entry, service(place("Liepu iela 3", POSTAL, ogre, "PVD-1", other.addressId()))));
    assertThat(place(entry).isAt("Liepu iela 3", POSTAL, "Ogres novads")).isTrue();
    assertThat(municipalityOf(entry)).isEqualTo("Ogres novads");
  }

  @Test
  void anAddressWithoutAMunicipalityIsRefused() {
    String entry = entry();
    ServiceInput service = service(place("Liepu iela 3", POSTAL, null, null, null));

    assertThatThrownBy(() -> amend(entry, service))
        .hasMessageContaining("CHILDMINDER-034")
        .extracting("field")
        .isEqualTo("places:0:placeMunicipality");
  }

  @Test
  void aCorrectionOfADetailIsToldInTheCaseAndInTheAct() {
    String entry = entry();
    Place known = place(entry);
    String number = amend(entry, service(place(LINE, POSTAL, ogre, "PVD-1", known.addressId())));
    Proposal proposal = proposal(number);

    ServiceInput corrected =
        new ServiceInput(
            proposal.serviceKind(),
            proposal.regime(),
            null,
            null,
            "+371 20000000",
            null,
            null,
            "VID",
            proposal.activityFrom(),
            List.of(
                new PlaceInput(
                    PlaceKind.PROVIDER_HOME, LINE, POSTAL, ogre, "PVD-9", known.addressId())),
            List.of(
                new PersonInput(
                    null,
                    null,
                    null,
                    "NANNY",
                    LocalDate.of(2026, 2, 2),
                    proposal.persons().get(0).partyId())));
    CaseRef ref = desk.ref(number);
    desk.run(
        ChildMinderApplications.class, a -> a.correct(ref, desk.row(number).id(), null, corrected));

    assertThat(
            desk.story(number).stream()
                .filter(row -> row.kind().equals("PROPOSAL_CHANGED"))
                .map(row -> row.field() + ": " + row.after()))
        .containsExactly(
            "places: Skolas iela 5, Ogre, LV-5001, Ogres novads, sniedzēja dzīvesvieta, PVD-9",
            "persons: Līga Krēsliņa, Aukles profesionālā kvalifikācija, 02.02.2026.");
    desk.check(number, lv.ikvd.proceeding.entity.CheckOutcome.MET);
    String text = desk.in(Drafting.class, d -> d.compose(number, "AMEND", null, null)).toString();
    assertThat(text)
        .contains("sniedzēja dzīvesvieta, PVD-9", "02.02.2026.")
        .doesNotContain("PROVIDER_HOME", "NANNY");
  }

  private String entry() {
    String number = applied.registration(service(place(LINE, POSTAL, ogre, "PVD-1", null)));
    applied.decide(number, "REGISTER", null);
    return desk.row(number).entryNumber();
  }

  private String amend(String entry, ServiceInput service) {
    return desk.in(
            ChildMinderApplications.class,
            a -> a.amend(entry, lastVersionNo(entry), desk.today(), IntakeChannel.PORTAL, service))
        .number();
  }

  private int lastVersionNo(String entry) {
    return desk.in(ChildMinderEntries.class, e -> e.open(entry, desk.today())).lastVersionNo();
  }

  private void decide(String number) {
    applied.decide(number, "AMEND", null);
  }

  private Proposal proposal(String number) {
    return desk.in(ChildMinderApplications.class, a -> a.proposal(desk.row(number).id()));
  }

  private Place place(String entry) {
    return desk.in(ChildMinderEntries.class, e -> e.open(entry, desk.today()))
        .content()
        .places()
        .get(0);
  }

  private String municipalityOf(String entry) {
    return desk.strings(
            "select m.name from child_minder_current c join municipality m on m.id ="
                + " c.municipality_id where c.number = '"
                + entry
                + "'")
        .get(0);
  }

  private static PlaceInput place(
      String line, String postal, String municipality, String permission, Long known) {
    return new PlaceInput(PlaceKind.PREMISES, line, postal, municipality, permission, known);
  }

  private static ServiceInput service(PlaceInput place) {
    return new ServiceInput(
        ServiceKind.SHORT,
        Regime.GENERAL,
        null,
        null,
        "+371 20000000",
        null,
        null,
        "VID",
        LocalDate.of(2026, 1, 5),
        List.of(place),
        List.of(
            new PersonInput(
                "32900021111",
                "Līga",
                "Krēsliņa",
                "PROGRAMME_40H",
                LocalDate.of(2026, 1, 9),
                null)));
  }
}
