package lv.ikvd.expert.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.NewCommission;
import lv.ikvd.expert.entity.NewExpert;
import lv.ikvd.problem.entity.Problem;

/** Invented experts of a test, each with a certificate of the course that the rule names. */
public final class Pool {

  private static int count;

  private final TestDatabase database;
  private final CaseDesk desk;

  public Pool(TestDatabase database, CaseDesk desk) {
    this.database = database;
    this.desk = desk;
  }

  /** A code of the new kind, which no other test has. */
  static String code() {
    return "329666-%05d".formatted(++count);
  }

  /** A trained expert in two fields. */
  String admit(ExpertRole role) {
    String email = "eksperte" + ++count + "@skola.example";
    train(email, "EXPERTS_AND_CHAIRS");
    return admit(said(role, email, null));
  }

  String admit(NewExpert said) {
    return desk.in(Experts.class, e -> e.admit(command(code(), said)));
  }

  ExpertCommand command(String code, NewExpert said) {
    return new ExpertCommand(code, "Ērika", "Eksperte", said);
  }

  NewExpert said(ExpertRole role, String email, String exception) {
    LocalDate on = desk.today();
    return new NewExpert(
        role,
        on,
        on.minusDays(10),
        "Ekspertu atlases komisija",
        "Konkurss 2026-1, 27 punkti no 30",
        exception,
        email,
        List.of("BASIC", "SPECIAL"));
  }

  /** A certificate of a course for whoever enrols with an address. */
  void train(String email, String programme) {
    int no = ++count;
    database.sql(
        "insert into course (number, kind, programme, title, search_key, hours, state, enrol_until, asks_code, created_at) values ('KUR-X%d', 'COURSE', '%s', 'Ekspertu kursi', 'x', 24, 'OPEN', '2026-01-01', false, now())"
            .formatted(no, programme),
        "insert into course_enrolment (course_id, given_name, family_name, search_key, email, role, enrolled_at, certificate, certified_on) select id, 'A', 'B', 'x', '%s', 'EXPERT', now(), 'KAP-X%d', '2026-02-01' from course where number = 'KUR-X%d'"
            .formatted(email.toUpperCase(Locale.ROOT), no, no));
  }

  /** A commission of two in five days. */
  String commission(String institution, String chair, String expert) {
    LocalDate from = desk.today().plusDays(5);
    return desk.in(
        ExpertCommissions.class,
        c ->
            c.propose(
                new NewCommission(
                    institution, "BASIC", from, from.plusDays(2), chair, List.of(expert))));
  }

  List<String> against(String expert, String institution, LocalDate day) {
    CommissionPlace place = new CommissionPlace(institution, day, day, "BASIC");
    return desk
        .in(ExpertPool.class, pool -> pool.against(expert, place, ExpertRole.EXPERT))
        .stream()
        .map(Problem::code)
        .toList();
  }

  ExpertView open(String expert) {
    return desk.in(Experts.class, e -> e.open(expert));
  }

  int version(String expert) {
    return open(expert).row().version();
  }
}
