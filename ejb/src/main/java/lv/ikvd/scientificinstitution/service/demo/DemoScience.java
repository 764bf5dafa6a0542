package lv.ikvd.scientificinstitution.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.institution.entity.Head;
import lv.ikvd.institution.entity.Person;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.EntityCommand;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;
import lv.ikvd.scientificinstitution.entity.Doctor;
import lv.ikvd.scientificinstitution.entity.End;
import lv.ikvd.scientificinstitution.entity.ScientificContent;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.scientificinstitution.service.DoctorInput;
import lv.ikvd.scientificinstitution.service.PersonInput;
import lv.ikvd.scientificinstitution.service.ScientificApplications;
import lv.ikvd.scientificinstitution.service.ScientificInput;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;
import lv.ikvd.scientificinstitution.service.ScientificRegistration;

/** Makes invented scientific institutions of every kind, and an application still to look at. */
@ApplicationScoped
public class DemoScience {

  private record Sample(String kind, String name, String... directions) {}

  private static final long SEED = 20_210_506L;
  private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);
  private static final String CITATION = "Zinātniskās darbības likums";
  private static final String RIGA = "0001000";

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("INSTITUTE", "Izdomātais fizikas institūts", "PHYSICS"),
          new Sample("INSTITUTE", "Izdomātais koksnes un meža institūts", "AGRICULTURE"),
          new Sample(
              "INSTITUTE", "Izdomātais valodas un vēstures institūts", "LANGUAGES", "HISTORY"),
          new Sample(
              "HIGHER_EDUCATION", "Izdomātās augstskolas Datorikas institūts", "INFORMATICS"),
          new Sample("HIGHER_EDUCATION", "Izdomātās augstskolas Tiesību institūts", "LAW"),
          new Sample("HIGHER_EDUCATION", "Izdomātās akadēmijas Mākslas pētniecības centrs", "ARTS"),
          new Sample("COMPANY", "SIA „Molekula” pētniecības daļa", "CHEMISTRY", "MEDICINE"),
          new Sample("COMPANY", "SIA „Siltumvadītspēja” laboratorija", "ENGINEERING"),
          new Sample("COMPANY", "SIA „Datu upe” pētījumu nodaļa", "INFORMATICS", "MATHEMATICS"),
          new Sample("ASSOCIATION", "Nodibinājums „Jūras pētnieki”", "BIOLOGY", "EARTH"),
          new Sample("ASSOCIATION", "Biedrība „Izglītības pētījumu darbnīca”", "EDUCATION"),
          new Sample("OTHER", "Izdomātais novadpētniecības muzejs", "HISTORY"));

  @Inject private Parties parties;
  @Inject private Municipalities municipalities;
  @Inject private RegisterWriter writer;
  @Inject private ScientificApplications applications;
  @Inject private Clock clock;

  void make() {
    InventedPersons invented = new InventedPersons(SEED);
    List<MunicipalityRow> towns = municipalities.inForce(LocalDate.now(clock));
    for (int i = 0; i < SAMPLES.size(); i++) {
      institution(i, invented, towns.get((i * 7) % towns.size()));
    }
    applications.register(application(invented));
  }

  private void institution(int i, InventedPersons invented, MunicipalityRow town) {
    Sample sample = SAMPLES.get(i);
    LocalDate registered = FIRST.plusDays(97L * i);
    InventedPersons.Invented head = invented.next();
    AddressCommand address = invented.address(town);
    Place place =
        new Place(
            null, parties.address(address), address.line(), address.postalCode(), town.name());
    ScientificInstitution said =
        new ScientificInstitution(
            sample.name(),
            sample.kind(),
            place,
            List.of(sample.directions()).stream().sorted().toList(),
            doctors(5 + i % 3, invented, registered, sample.directions()),
            new Head(person(head, registered), registered, null),
            new Reach(head.phone(), head.email(), null));
    long holder =
        parties.registerEntity(
            new EntityCommand(
                PartyKind.LEGAL_ENTITY,
                invented.registrationNumber(),
                i % 2 == 0 ? sample.name() : invented.companyName(),
                new ContactCommand(head.email(), null, head.phone(), null),
                PartySource.APPLICATION,
                registered));
    RecordedVersion entry = record(null, holder, registered, new ScientificContent(said, null));
    if (i % 6 == 5) {
      LocalDate ended = registered.plusMonths(20);
      record(
          entry.entryId(),
          holder,
          ended,
          new ScientificContent(said, new End(ended, ScientificInstitutions.REQUEST, null)));
    }
  }

  private List<Doctor> doctors(
      int count, InventedPersons invented, LocalDate asOf, String... directions) {
    List<Doctor> doctors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      doctors.add(
          new Doctor(
              person(invented.next(), asOf),
              directions[i % directions.length],
              i % 2 == 0 ? "DR" : "PHD",
              asOf.minusYears(2L + i)));
    }
    return doctors;
  }

  private Person person(InventedPersons.Invented invented, LocalDate asOf) {
    return Person.of(parties.get(parties.registerPerson(invented.command(null, asOf))));
  }

  private RecordedVersion record(
      Long entryId, long holder, LocalDate from, ScientificContent content) {
    return writer.record(
        VersionDraft.loaded(
            ScientificInstitutions.REGISTER, entryId, holder, from, CITATION, content));
  }

  private ScientificRegistration application(InventedPersons invented) {
    LocalDate today = LocalDate.now(clock);
    List<DoctorInput> doctors = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      doctors.add(new DoctorInput(typed(invented.next()), "BIOLOGY", "PHD", today.minusYears(3)));
    }
    InventedPersons.Invented head = invented.next();
    ApplicantInput applicant =
        new ApplicantInput(
            PartyKind.LEGAL_ENTITY,
            null,
            null,
            null,
            invented.registrationNumber().digits(),
            invented.companyName(),
            head.email(),
            null,
            null,
            "Jūras iela 4, Rīga",
            "LV-1010",
            RIGA);
    ScientificInput institution =
        new ScientificInput(
            "Nodibinājums „Ezeru pētnieki”",
            "ASSOCIATION",
            "Jūras iela 4, Rīga",
            "LV-1010",
            RIGA,
            List.of("BIOLOGY"),
            doctors,
            typed(head),
            today.minusMonths(2),
            new Reach(head.phone(), head.email(), null));
    return new ScientificRegistration(
        today.minusDays(6), IntakeChannel.EMAIL, applicant, institution, null, null, null, null);
  }

  private static PersonInput typed(InventedPersons.Invented person) {
    return new PersonInput(null, person.code().digits(), person.givenName(), person.familyName());
  }
}
