package lv.ikvd.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.dataload.service.LoadKinds;
import lv.ikvd.demo.service.institution.CompetenceYears;
import lv.ikvd.demo.service.institution.InstituteYears;
import lv.ikvd.demo.service.institution.LearnerYears;
import lv.ikvd.demo.service.institution.LicenceYears;
import lv.ikvd.demo.service.institution.SchoolYears;
import lv.ikvd.demo.service.psychologist.PsychologistYears;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.worktime.service.WorkCalendar;

/** Makes the demo years as the file of a bulk load; each time the same. */
@ApplicationScoped
public class DemoYearsFile {

  /** The system from which the rows are said to come. */
  public static final String SOURCE = "DEMO";

  private static final int FIRST = 2016;
  private static final int LAST = 2020;

  /** The register of child-minders began in 2013, and what was extended in 2016 was issued then. */
  private static final int BEGINNING = 2013;

  /** Table 11 of the report goes back to it. */
  private static final int FIRST_CERTIFICATES = 2014;

  private static final long SEED = 2_016_2020L;

  @Inject private LoadKinds kinds;
  @Inject private Municipalities municipalities;
  @Inject private WorkCalendar calendar;

  protected DemoYearsFile() {}

  public DemoYearsFile(LoadKinds kinds, Municipalities municipalities, WorkCalendar calendar) {
    this.kinds = kinds;
    this.municipalities = municipalities;
    this.calendar = calendar;
  }

  public void writeTo(OutputStream out) throws IOException {
    new HistoryZip(SOURCE, kinds.tables()).write(histories(), out);
  }

  List<History> histories() {
    DemoFigures figures = new DemoFigures();
    DemoDays days =
        new DemoDays(
            calendar.workingDays(LocalDate.of(BEGINNING, 1, 1), LocalDate.of(LAST + 1, 1, 1)));
    DemoTowns towns = new DemoTowns(municipalities.inForce(LocalDate.of(LAST, 12, 31)));
    InventedPersons persons = new InventedPersons(SEED);
    List<History> all = new ArrayList<>();
    all.addAll(new ProviderYears(figures, days, towns, persons, SEED).make(BEGINNING, LAST));
    all.addAll(new PracticeYears(figures, days, towns, persons, SEED).make(FIRST, LAST));
    SchoolYears schools = new SchoolYears(figures, days, towns, persons, SEED);
    all.addAll(schools.make(FIRST, LAST));
    all.addAll(new LearnerYears(figures, days, schools, SEED).make(FIRST, LAST));
    all.addAll(new LicenceYears(figures, days, schools, SEED).make(FIRST, LAST));
    all.addAll(new InstituteYears(figures, days, towns, persons, SEED).make(FIRST, LAST));
    all.addAll(
        new CompetenceYears(figures, days, towns, persons, schools, SEED)
            .make(FIRST_CERTIFICATES, LAST));
    all.addAll(new RecognitionYears(figures, days, towns, persons, SEED).make(FIRST, LAST));
    all.addAll(new PsychologistYears(figures, days, towns, persons, SEED).make(LAST));
    all.addAll(new PermitYears(figures, days, towns, persons, SEED).make(FIRST, LAST));
    return all;
  }
}
