package lv.ikvd.shell.web;

import static lv.ikvd.security.entity.Roles.ADMINISTRATOR;
import static lv.ikvd.security.entity.Roles.ANALYST;
import static lv.ikvd.security.entity.Roles.AUDITOR;
import static lv.ikvd.security.entity.Roles.BOARD_MEMBER;
import static lv.ikvd.security.entity.Roles.BOARD_SECRETARY;
import static lv.ikvd.security.entity.Roles.DECISION_MAKER;
import static lv.ikvd.security.entity.Roles.EXPERT;
import static lv.ikvd.security.entity.Roles.INSTITUTION;
import static lv.ikvd.security.entity.Roles.MANAGER;
import static lv.ikvd.security.entity.Roles.MUNICIPALITY;
import static lv.ikvd.security.entity.Roles.REGISTRAR;

import java.util.List;
import java.util.Set;

/** The pages of the menu and who may open them. One line per page, in the order of work. */
final class Menu {

  static final List<NavigationBean.Item> ITEMS =
      List.of(
          office("work", "queue", "/case/queue", "queue"),
          item("work", "sign", "/case/sign", "sign", DECISION_MAKER),
          item("work", "sittings", "/board/list", "evaluation", BOARD_MEMBER, BOARD_SECRETARY),
          item(
              "work",
              "teachingpermit",
              "/teachingpermit/list",
              "register",
              BOARD_MEMBER,
              BOARD_SECRETARY,
              AUDITOR),
          office("work", "incoming", "/intake/list", "download"),
          item("work", "apply", "/intake/new", "application", REGISTRAR),
          item("work", "own", "/institution/own", "register", INSTITUTION),
          item("work", "ownexpert", "/expert/own", "user", EXPERT),
          item("work", "marks", "/programmelicence/marks", "check", REGISTRAR, MANAGER),
          item("work", "ownnotices", "/institution/ownnotices", "check", REGISTRAR, MANAGER),
          office("work", "notices", "/notice/list", "mail"),
          item("work", "team", "/case/team", "team", MANAGER),
          office("work", "absence", "/case/absence", "out"),
          office("work", "consultations", "/consultation/list", "help"),
          office("work", "fees", "/fee/list", "exchange"),
          register("childminder", "/childminder/list"),
          register("privatepractice", "/privatepractice/list"),
          register("institution", "/institution/list"),
          register("highereducation", "/highereducation/list"),
          register("science", "/scientificinstitution/list"),
          register("licences", "/programmelicence/list"),
          register("competence", "/competence/list"),
          register("psychologists", "/psychologist/list"),
          register("recognitions", "/recognition/list"),
          office("registers", "citizenshipnotice", "/citizenshipnotice/list", "mail"),
          office("registers", "teachinganswer", "/teachingpermit/answer", "help"),
          item("registers", "lists", "/municipality/list", "exchange", MUNICIPALITY),
          office("courses", "courses", "/course/list", "team"),
          records("courses", "experts", "/expert/list", "register"),
          records("courses", "expertcommissions", "/expert/commissions", "evaluation"),
          item(
              "upkeep",
              "programmecodes",
              "/programmelicence/codes",
              "search",
              REGISTRAR,
              DECISION_MAKER,
              MANAGER,
              ADMINISTRATOR),
          item(
              "upkeep",
              "licencechanges",
              "/programmelicence/changes",
              "exchange",
              REGISTRAR,
              MANAGER),
          office("upkeep", "standards", "/programmelicence/standards", "check"),
          item("upkeep", "campaigns", "/campaign/list", "check", REGISTRAR, MANAGER),
          item("upkeep", "masters", "/master/differences", "exchange", REGISTRAR, MANAGER),
          item("upkeep", "code", "/party/code", "user", REGISTRAR, DECISION_MAKER),
          item(
              "reports",
              "question",
              "/statistics/question",
              "search",
              REGISTRAR,
              DECISION_MAKER,
              MANAGER,
              AUDITOR,
              ANALYST),
          item("reports", "annualreport", "/annualreport/view", "report", MANAGER, ANALYST),
          item("oversight", "looks", "/audit/looks", "audit", AUDITOR),
          item("oversight", "events", "/audit/events", "history", AUDITOR),
          item("oversight", "log", "/registry/log", "history", AUDITOR, MANAGER),
          item("admin", "users", "/admin/accounts", "user", ADMINISTRATOR),
          item("admin", "boards", "/board/members", "team", ADMINISTRATOR, MANAGER),
          item("admin", "classifiers", "/classifier/list", "admin", ADMINISTRATOR),
          item("admin", "rules", "/rulebook/list", "supervision", ADMINISTRATOR, MANAGER),
          item("admin", "calendar", "/worktime/days", "waiting", ADMINISTRATOR),
          item("admin", "erase", "/party/erase", "refused", ADMINISTRATOR, MANAGER),
          item("admin", "restore", "/registry/restore", "history", ADMINISTRATOR),
          item("admin", "loads", "/dataload/start", "exchange", ADMINISTRATOR),
          item("admin", "jobs", "/job/list", "job", ADMINISTRATOR, MANAGER));

  private Menu() {}

  /**
   * The roles that may open a page of the menu; any of them is enough.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Set<String> roles(String path) {
    return ITEMS.stream()
        .filter(item -> item.path().equals(path))
        .map(NavigationBean.Item::roles)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(path));
  }

  /** The list of a register. */
  private static NavigationBean.Item register(String name, String path) {
    return records("registers", name, path, "register");
  }

  /** What the auditor reads too. */
  private static NavigationBean.Item records(String group, String name, String path, String icon) {
    return item(group, name, path, icon, REGISTRAR, DECISION_MAKER, MANAGER, AUDITOR);
  }

  /** What all officials do who work on cases. */
  private static NavigationBean.Item office(String group, String name, String path, String icon) {
    return item(group, name, path, icon, REGISTRAR, DECISION_MAKER, MANAGER);
  }

  private static NavigationBean.Item item(
      String group, String name, String path, String icon, String... roles) {
    return new NavigationBean.Item(group, name, path, icon, Set.of(roles));
  }
}
