package lv.ikvd.course.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseFilter;
import lv.ikvd.course.entity.CourseKind;
import lv.ikvd.course.entity.CourseModule;
import lv.ikvd.course.entity.CourseReader;
import lv.ikvd.course.entity.CourseRepository;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.CourseTarget;
import lv.ikvd.course.entity.ModuleKind;
import lv.ikvd.course.entity.TargetKind;
import lv.ikvd.course.entity.demo.DemoParticipants;
import lv.ikvd.course.entity.material.MaterialRepository;
import lv.ikvd.course.entity.material.NewMaterial;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.registry.entity.NumberSeriesRepository;

/**
 * The courses, seminars and the conference of 2020 with as many certificates, and for as many
 * hours, as the annual report tells; who took part is invented. One more is to come, built as the
 * municipal course of 2021 was.
 */
@ApplicationScoped
public class DemoProgramme {

  private static final String HEADS = "Izglītības iestādes darbības tiesiskie pamati";
  private static final String MUNICIPAL =
      "Pašvaldības funkcijas un darbība, īstenojot tiesiskuma pārraudzību izglītībā";
  private static final String EXPERTS = "Akreditācijas ekspertu profesionālās pilnveide";
  private static final String CHAIRS =
      "Akreditācijas ekspertu/komisiju vadītāju profesionālā pilnveide";

  private static final String SECTOR =
      "Akreditācijas komisiju nozaru ekspertu profesionālās kompetences pilnveide";
  private static final String EXAMINERS =
      "Profesionālās kvalifikācijas eksāmenu komisijas ekspertu profesionālās kompetences"
          + " pilnveide";
  private static final String CONFERENCE = "Izglītības kvalitāte: kopā uz mērķi";
  private static final int VISITORS = 987;
  private static final String LINK_TITLE = "Izglītības kvalitātes valsts dienesta tīmekļvietne";

  @Inject private CourseReader reader;
  @Inject private CourseRepository repository;
  @Inject private DemoParticipants participants;
  @Inject private MaterialRepository materials;
  @Inject private NumberSeriesRepository numbers;
  @Inject private Clock clock;

  /** Makes them once. */
  public void make() {
    if (reader.page(CourseFilter.ANY, new PageRequest(1, 1, null)).total() > 0) {
      return;
    }
    held("HEADS_LEGAL_BASIS", HEADS, 24, LocalDate.of(2020, 9, 22), 467, "A");
    held("MUNICIPAL_SPECIALISTS", MUNICIPAL, 36, LocalDate.of(2020, 10, 6), 131, "B");
    held("EXPERTS_AND_CHAIRS", CHAIRS, 36, LocalDate.of(2020, 10, 20), 39, "C");
    held("EXPERTS", EXPERTS, 24, LocalDate.of(2020, 11, 10), 105, "D");
    seminar("SECTOR_EXPERTS", SECTOR, LocalDate.of(2020, 2, 13), 22, "E1");
    seminar("SECTOR_EXPERTS", SECTOR, LocalDate.of(2020, 9, 3), 22, "E2");
    seminar("SECTOR_EXPERTS", SECTOR, LocalDate.of(2020, 10, 8), 21, "E3");
    seminar("QUALIFICATION_EXAM_EXPERTS", EXAMINERS, LocalDate.of(2020, 11, 19), 13, "F");
    conference();
    toCome();
  }

  private void seminar(String programme, String title, LocalDate on, int many, String series) {
    long id = add(one(CourseKind.SEMINAR, programme, title, on, 8, 80));
    participants.add(id, many, "2020-" + series + "-", on, LocalDate.now(clock), clock.instant());
  }

  /**
   * Of nearly a thousand visitors, says the report; none of them got a certificate. It left a link
   * for everyone.
   */
  private void conference() {
    LocalDate on = LocalDate.of(2020, 12, 3);
    long id = add(one(CourseKind.CONFERENCE, null, CONFERENCE, on, 6, null));
    participants.add(id, VISITORS, null, null, LocalDate.now(clock), clock.instant());
    materials.add(
        new NewMaterial(id, LINK_TITLE, "https://www.ikvd.gov.lv/", null, null, true),
        null,
        clock.instant());
  }

  private static CourseContent one(
      CourseKind kind, String programme, String title, LocalDate on, int hours, Integer percent) {
    return new CourseContent(
        kind,
        programme,
        title,
        null,
        hours,
        on,
        null,
        false,
        percent,
        List.of(),
        List.of(day(on, hours, null, null)),
        List.of());
  }

  /** A course of days of eight hours, and of one for the rest, a week apart. */
  private void held(
      String programme, String title, int hours, LocalDate first, int many, String series) {
    List<CourseDay> days = new ArrayList<>();
    for (int left = hours; left > 0; left -= 8) {
      days.add(day(first.plusWeeks(days.size()), Math.min(8, left), null, null));
    }
    LocalDate last = days.get(days.size() - 1).heldOn();
    long id =
        add(
            new CourseContent(
                CourseKind.COURSE,
                programme,
                title,
                null,
                hours,
                first,
                null,
                false,
                80,
                List.of(),
                days,
                List.of()));
    participants.add(id, many, "2020-" + series + "-", last, LocalDate.now(clock), clock.instant());
  }

  private void toCome() {
    LocalDate first = LocalDate.now(clock).plusDays(21);
    CourseContent content =
        new CourseContent(
            CourseKind.COURSE,
            "MUNICIPAL_SPECIALISTS",
            "Izglītības kvalitātes nodrošināšana pašvaldībā, I modulis",
            "Profesionālās darbības ietvars izglītības kvalitātes speciālistam valstspilsētā un"
                + " novadā.",
            36,
            first.minusDays(4),
            first.plusDays(60),
            false,
            75,
            modules(),
            List.of(
                day(first, 4, 120, "Kuru jautājumu Jūsu pašvaldībā risināt ir visgrūtāk?"),
                day(first.plusDays(10), 3, 120, null),
                day(first.plusDays(21), 3, 120, null)),
            List.of(
                new CourseTarget(TargetKind.PARTICIPANTS, BigDecimal.valueOf(50)),
                new CourseTarget(TargetKind.MUNICIPALITY_SHARE, BigDecimal.valueOf(75)),
                new CourseTarget(TargetKind.USEFULNESS, BigDecimal.valueOf(7))));
    long id = add(content);
    participants.add(id, 12, null, null, LocalDate.now(clock), clock.instant());
  }

  private static List<CourseModule> modules() {
    return List.of(
        new CourseModule(
            "Darbinieka kompetences un profesionālās darbības ietvars",
            ModuleKind.LECTURE,
            "OVERSIGHT",
            "UNDERSTANDS",
            4,
            null),
        new CourseModule(
            "Izglītības kvalitāte un tās normatīvais ietvars",
            ModuleKind.LECTURE,
            "LAW",
            "UNDERSTANDS",
            3,
            null),
        new CourseModule(
            "Iestādes un tās dibinātāja atbildība, pašvērtēšana",
            ModuleKind.LECTURE,
            "SELF_EVALUATION",
            "APPLIES",
            3,
            null),
        new CourseModule(
            "Izglītības kvalitātes vērtēšanas jēdzieni un metodes",
            ModuleKind.SELF_STUDY,
            "QUALITY",
            "UNDERSTANDS",
            13,
            "Kas no apgūtā visvairāk noderēs Jūsu darbā un kāpēc?"),
        new CourseModule(
            "Situācijas analīze: pašvaldības darba jautājums",
            ModuleKind.SITUATION,
            "OVERSIGHT",
            "APPLIES",
            13,
            "Aprakstiet vienu situāciju savā pašvaldībā un tās risinājumu."));
  }

  private static CourseDay day(LocalDate on, int hours, Integer places, String question) {
    return new CourseDay(
        on,
        LocalTime.of(10, 0),
        LocalTime.of(10 + hours, 0),
        "Tiešsaistē",
        hours,
        places,
        question);
  }

  private long add(CourseContent content) {
    String number = numbers.next("COURSE", content.days().get(0).heldOn());
    long id = repository.add(number, content, null, clock.instant());
    repository.state(id, 0, CourseState.OPEN);
    return id;
  }
}
