package lv.ikvd.programmelicence.service.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.programmelicence.entity.Extent;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.PlanSubject;
import lv.ikvd.programmelicence.entity.change.ChangeItem;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.entity.standard.PlanHours;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.programmelicence.service.mark.MarkInput;
import lv.ikvd.programmelicence.service.mark.ProgrammeMarks;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.registry.service.VersionDraft;

/** Changes of many licences, and invented licences for them. */
final class ChangeDesk {

  private final TestDatabase database;
  private final CaseDesk desk;
  private final ChangeJob job;

  ChangeDesk(TestDatabase database, CaseDesk desk, ChangeJob job) {
    this.database = database;
    this.desk = desk;
    this.job = job;
    desk.with(Jobs.class, desk.node().jobs("Anna Ozola", job));
  }

  long prepare(ChangeInput input) {
    return desk.in(ProgrammeChanges.class, c -> c.prepare(input));
  }

  /** Orders a change and enters it. */
  void order(long change) {
    start(change);
    work();
  }

  void start(long change) {
    desk.run(ProgrammeChanges.class, c -> c.order(change, "Izmaiņas"));
  }

  /** The runner, until no job is left. */
  void work() {
    desk.bySystem(() -> desk.node().run(job));
    assertThat(desk.strings("select failure from job where failure is not null")).isEmpty();
  }

  /** So many chunks of the job that waits, and then the node vanishes. */
  void die(int chunks) {
    desk.bySystem(() -> desk.node().die(chunks, job));
  }

  ChangeRow row(long change) {
    return desk.in(ProgrammeChanges.class, c -> c.open(change));
  }

  List<ChangeItem> items(long change) {
    return desk.in(ProgrammeChanges.class, c -> c.items(change, new PageRequest(1, 50, null)))
        .items();
  }

  LicenceContent content(String licence) {
    return desk.in(LicenceEntries.class, e -> e.open(licence, null)).content();
  }

  Licence said(String licence) {
    return content(licence).licence();
  }

  /** What a licence says of today on, as a load would have written it. */
  void say(String number, Licence licence) {
    LicenceContent now = content(number);
    record(number, new LicenceContent(licence, now.startsBy(), null, null), Way.LOAD, "Noteikumi");
  }

  /** Records one version as every page does. */
  void record(String number, LicenceContent content, Way way, String citation) {
    EntryRow entry = desk.in(Registers.class, r -> r.entry(ProgrammeLicences.REGISTER, number));
    long holder =
        desk.in(Registers.class, r -> r.entry(content.licence().institution().entryId())).partyId();
    VersionDraft draft =
        new VersionDraft(
            ProgrammeLicences.REGISTER,
            entry.id(),
            holder,
            desk.today(),
            null,
            way,
            citation,
            null,
            null,
            content);
    desk.run(RegisterWriter.class, w -> w.record(draft));
  }

  /** An address in a municipality that there was. */
  Place address(String municipality) {
    String line = "Vecā iela " + municipality;
    database.sql(
        "insert into address (id, line, postal_code, municipality_id, search_key) select"
            + " nextval('address_seq'), '%1$s', 'LV-4871', id, search_key('%1$s') from municipality where code = '%2$s'"
                .formatted(line, municipality));
    String id = desk.strings("select max(id) from address where line = '" + line + "'").get(0);
    return new Place(null, Long.parseLong(id), line, "LV-4871", null);
  }

  static Licence at(Licence known, Place place) {
    return altered(known, known.code(), List.of(place), known.extent(), known.plan());
  }

  static Licence with(Licence known, String code) {
    return altered(known, code, known.places(), known.extent(), known.plan());
  }

  static Licence altered(
      Licence known, String code, List<Place> places, Extent extent, List<PlanSubject> plan) {
    return new Licence(
        known.institution(),
        code,
        known.name(),
        known.kind(),
        known.way(),
        known.form(),
        known.language(),
        known.minority(),
        known.modular(),
        known.workBased(),
        known.advancedIn(),
        known.qualifications(),
        places,
        extent,
        known.learners(),
        plan,
        known.start(),
        known.takenOverFrom());
  }

  List<PlanHours> plan(String sample) {
    return desk.in(StudyStandards.class, s -> s.plan(sample));
  }

  /** The number of a licence that was marked and given; with fewer hours than the sample has. */
  String licence(String school, String sample, boolean fewer) {
    List<PlanHours> plan = new ArrayList<>(plan(sample));
    if (fewer) {
      PlanHours first = plan.get(0);
      plan.set(0, new PlanHours(first.subject(), first.grade(), first.hours() - 1));
    }
    Long place = desk.in(ProgrammeMarks.class, m -> m.places(school)).get(0).addressId();
    MarkInput input =
        new MarkInput(
            desk.today(),
            IntakeChannel.E_ADDRESS,
            school,
            sample,
            desk.today().plusMonths(3),
            List.of(place),
            plan);
    String number = desk.in(ProgrammeMarks.class, m -> m.mark(input)).number();
    new Decisions(desk).sign(number, "LICENSE", null);
    return desk.row(number).entryNumber();
  }
}
