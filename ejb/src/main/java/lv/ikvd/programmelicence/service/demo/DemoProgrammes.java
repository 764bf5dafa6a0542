package lv.ikvd.programmelicence.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionFilter;
import lv.ikvd.institution.entity.InstitutionRow;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.PlaceInput;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.programmelicence.entity.Extent;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.Loss;
import lv.ikvd.programmelicence.entity.PlanSubject;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.entity.Provider;
import lv.ikvd.programmelicence.entity.Qualification;
import lv.ikvd.programmelicence.entity.Start;
import lv.ikvd.programmelicence.service.LicenceApplications;
import lv.ikvd.programmelicence.service.LicenceInput;
import lv.ikvd.programmelicence.service.LicensingInput;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.registry.service.VersionDraft;

/** Makes invented licences, as many as fit to the invented institutions, some without force. */
@ApplicationScoped
public class DemoProgrammes {

  /** A programme that institutions of a kind deliver. */
  private record Sample(
      String institutions, String kind, String code, String name, String duration, String led) {}

  private static final String CITATION = "Ministru kabineta 2023. gada 23. maija noteikumi Nr. 253";
  private static final int MANY = 200;

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("PRESCHOOL", "PRESCHOOL", "01011111", "Pirmsskolas izglītība", "4 gadi", null),
          new Sample(
              "PRESCHOOL",
              "SPECIAL_PRESCHOOL",
              "01015511",
              "Speciālā pirmsskolas izglītība bērniem ar valodas traucējumiem",
              "4 gadi",
              null),
          new Sample("GENERAL", "BASIC", "21011111", "Pamatizglītība", "9 gadi", null),
          new Sample(
              "GENERAL", "SECONDARY", "31016011", "Vispārējā vidējā izglītība", "3 gadi", null),
          new Sample(
              "SPECIAL",
              "SPECIAL_BASIC",
              "21015611",
              "Speciālā pamatizglītība izglītojamajiem ar mācīšanās traucējumiem",
              "9 gadi",
              null),
          new Sample("VOCATIONAL", "VOCATIONAL_SECONDARY", "33811021", "Pavārs", "4 gadi", "COOK"),
          new Sample(
              "VOCATIONAL",
              "VOCATIONAL_SECONDARY",
              "33483011",
              "Programmēšana",
              "4 gadi",
              "PROGRAMMING_TECHNICIAN"),
          new Sample("VOCATIONAL", "TRADE", "35A582021", "Namdaris", "1 gads", "CARPENTER"),
          new Sample(
              "VOCATIONAL_ORIENTATION",
              "VOCATIONAL_ORIENTATION",
              "20V21101",
              "Vizuāli plastiskā māksla",
              "8 gadi",
              null),
          new Sample("CONTINUING", "CONTINUING", "30T72301", "Aprūpētājs", "960 stundas", "CARER"),
          new Sample("CONTINUING", "IMPROVEMENT", "20P34601", "Biroja darbs", "160 stundas", null));

  @Inject private InstitutionEntries institutions;
  @Inject private LicenceApplications applications;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;
  @Inject private Clock clock;

  /** Makes them; returns how many. */
  public int make() {
    int made = 0;
    for (Sample sample : SAMPLES) {
      for (InstitutionRow row : delivering(sample.institutions())) {
        license(made++, sample, row);
      }
    }
    delivering("PRESCHOOL").stream().skip(1).findFirst().ifPresent(this::apply);
    return made;
  }

  private List<InstitutionRow> delivering(String kind) {
    return institutions
        .page(
            new InstitutionFilter(null, InstitutionStatus.REGISTERED, kind, null, null, null),
            new PageRequest(1, MANY, null))
        .items();
  }

  private void license(int i, Sample sample, InstitutionRow row) {
    LocalDate from = row.registeredOn().plusDays(30);
    Licence licence = licence(i, sample, row, from);
    LicenceContent content = new LicenceContent(licence, from.plusYears(1), null, null);
    RecordedVersion entry = record(null, licence, from, content);
    LocalDate lost = from.plusYears(1).plusDays(10);
    if (licence.start().happened() == null && lost.isBefore(LocalDate.now(clock))) {
      record(
          entry.entryId(),
          licence,
          lost,
          new LicenceContent(
              licence, content.startsBy(), new Loss(lost, ProgrammeLicences.NOT_STARTED), null));
    }
  }

  private Licence licence(int i, Sample sample, InstitutionRow row, LocalDate from) {
    boolean vocational = sample.led() != null;
    boolean own = i % 9 == 4;
    return new Licence(
        new Provider(row.entryId(), row.number(), row.name()),
        sample.code(),
        sample.name(),
        sample.kind(),
        own ? ProgrammeWay.OWN : ProgrammeWay.SAMPLE,
        "FULL_TIME",
        "LV",
        false,
        vocational,
        vocational && i % 4 == 0,
        own && !vocational ? "ARTS" : null,
        vocational ? List.of(new Qualification(sample.led(), 3)) : List.of(),
        List.of(place(row)),
        new Extent(sample.duration(), null),
        null,
        vocational
            ? List.of(new PlanSubject("Profesionālie moduļi", 960), new PlanSubject("Prakse", 640))
            : List.of(),
        new Start(from.plusMonths(2), i % 7 == 5 ? null : from.plusMonths(2)),
        null);
  }

  private Place place(InstitutionRow row) {
    Institution institution = institutions.contentOf(row.entryId()).institution();
    return institution.legalAddress();
  }

  private RecordedVersion record(
      Long entryId, Licence licence, LocalDate from, LicenceContent content) {
    return writer.record(
        VersionDraft.loaded(
            ProgrammeLicences.REGISTER,
            entryId,
            registers.entry(licence.institution().entryId()).partyId(),
            from,
            CITATION,
            content));
  }

  /** An application still to be looked at. */
  private void apply(InstitutionRow row) {
    Place place = place(row);
    LocalDate today = LocalDate.now(clock);
    applications.license(
        new LicensingInput(
            today.minusDays(5),
            IntakeChannel.E_ADDRESS,
            new LicenceInput(
                row.number(),
                "01015311",
                "Speciālā pirmsskolas izglītība bērniem ar fiziskās attīstības traucējumiem",
                "SPECIAL_PRESCHOOL",
                ProgrammeWay.OWN,
                "FULL_TIME",
                "LV",
                false,
                false,
                false,
                null,
                List.of(),
                List.of(new PlaceInput(null, place.line(), place.postalCode(), null, null)),
                new Extent("4 gadi", null),
                null,
                List.of(),
                new Start(today.plusMonths(2), null)),
            null,
            null,
            null,
            null));
  }
}
