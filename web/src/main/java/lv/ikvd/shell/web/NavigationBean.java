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

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/**
 * The way to the work, by role. One line per page; a page that this installation does not have is
 * left out, and so is one that the user may not open. The text of an item has the key {@code
 * shell.nav.<name>}.
 */
@Named("navigation")
@RequestScoped
public class NavigationBean {

  /**
   * A page in the navigation; its group is a heading with the key {@code shell.nav.group.<group>}.
   */
  public record Item(String group, String name, String path, String icon, Set<String> roles) {}

  /** Items under one heading. */
  public record Group(String name, List<Item> items) {}

  private static final List<Item> ITEMS =
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

  @Inject private HttpServletRequest request;
  @Inject private FrameBean frame;

  private List<Group> groups;

  /** The items that the user sees, by group in the order of work. */
  public List<Group> getGroups() {
    if (groups == null) {
      groups = visible();
    }
    return groups;
  }

  /** The start of a working day is the first page of one's work. */
  public void begin() {
    List<Group> mine = getGroups();
    if (!mine.isEmpty()) {
      Faces.redirect(request.getContextPath() + mine.get(0).items().get(0).path());
    }
  }

  /** Whether the user sees a page here: what leads to it from elsewhere is shown as well. */
  public boolean leadsTo(String path) {
    return getGroups().stream()
        .flatMap(group -> group.items().stream())
        .anyMatch(item -> item.path().equals(path));
  }

  private List<Group> visible() {
    Map<String, List<Item>> byName =
        ITEMS.stream()
            .filter(item -> item.roles().stream().anyMatch(request::isUserInRole))
            .filter(item -> frame.has(item.path()))
            .collect(Collectors.groupingBy(Item::group, LinkedHashMap::new, Collectors.toList()));
    return byName.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList();
  }

  public boolean isCurrent(Item item) {
    String here = frame.getHere();
    return here.equals(item.path())
        || here.startsWith(item.path() + "?")
        || here.startsWith(item.path() + "/");
  }

  /** The list of a register. */
  private static Item register(String name, String path) {
    return records("registers", name, path, "register");
  }

  /** What the auditor reads too. */
  private static Item records(String group, String name, String path, String icon) {
    return item(group, name, path, icon, REGISTRAR, DECISION_MAKER, MANAGER, AUDITOR);
  }

  /** What all officials do who work on cases. */
  private static Item office(String group, String name, String path, String icon) {
    return item(group, name, path, icon, REGISTRAR, DECISION_MAKER, MANAGER);
  }

  private static Item item(String group, String name, String path, String icon, String... roles) {
    return new Item(group, name, path, icon, Set.of(roles));
  }
}
