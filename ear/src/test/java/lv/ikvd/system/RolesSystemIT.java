package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.ikvd.security.entity.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Roles reach pages and use cases in both packagings. */
class RolesSystemIT {

  /** How a file of its kind begins. */
  private static final Map<String, String> FILES =
      Map.of("pdf", "%PDF-1.4", "docx", "PK", "xlsx", "PK", "csv", "\uFEFFTabula;");

  /** Pages of whoever has logged in: their own, and what is public anyway. */
  private static final Set<String> EVERYBODYS =
      Set.of("index", "profile", "style", "programmelicence/codes");

  /** Who opens a page that reads nothing before something is sent. */
  private static final Map<String, Set<String>> FORMS =
      Map.ofEntries(
          Map.entry("/profile", Set.copyOf(Roles.ASSIGNABLE)),
          Map.entry("/intake/new", Set.of(Roles.REGISTRAR)),
          Map.entry("/institution/apply", Set.of(Roles.REGISTRAR)),
          Map.entry("/competence/file", Set.of(Roles.REGISTRAR)),
          Map.entry("/campaign/start", Set.of(Roles.REGISTRAR, Roles.MANAGER)),
          Map.entry("/expert/load", Set.of(Roles.REGISTRAR, Roles.MANAGER)),
          Map.entry("/party/code", Set.of(Roles.REGISTRAR, Roles.DECISION_MAKER)),
          Map.entry("/party/erase", Set.of(Roles.ADMINISTRATOR, Roles.MANAGER)),
          Map.entry("/registry/log", Set.of(Roles.AUDITOR, Roles.MANAGER)),
          Map.entry("/registry/restore", Set.of(Roles.ADMINISTRATOR)),
          Map.entry("/classifier/value?list=LOOK_PURPOSE", Set.of(Roles.ADMINISTRATOR)),
          Map.entry("/teachingpermit/own", Set.of(Roles.INSTITUTION)),
          Map.entry("/board/convene", Set.of(Roles.BOARD_SECRETARY)));

  @ParameterizedTest
  @EnumSource
  void opensPagesAndUseCasesByRole(Packaging packaging) {
    RunningServer server = packaging.server();
    Accounts.make(server, "parbaude.auditors", "auditor");
    Accounts.make(server, "parbaude.reg", "registrar");

    Session auditor = new Session(server);
    assertThat(auditor.login("parbaude.auditors", Accounts.PASSWORD, null).statusCode())
        .isEqualTo(302);
    assertThat(auditor.get("/audit/events").body()).contains("parbaude.auditors");
    assertThat(auditor.get("/admin/accounts").statusCode()).isEqualTo(403);

    Session registrar = new Session(server);
    registrar.login("parbaude.reg", Accounts.PASSWORD, null);
    assertThat(registrar.get("/audit/events").statusCode()).isEqualTo(403);
    assertThat(registrar.get("/profile").statusCode()).isEqualTo(200);
    assertThat(new Session(server).get("/profile").statusCode()).isEqualTo(303);
  }

  /** Whoever has no business on a page is told so, also where it reads nothing: a new page too. */
  @Test
  void opensNoPageToAnOutsider() {
    RunningServer server = Packaging.MICRO.server();
    Accounts.make(server, "parbaude.novads", Roles.MUNICIPALITY);
    Session outsider = new Session(server);
    outsider.login("parbaude.novads", Accounts.PASSWORD, null);
    Rows rows = new Rows(server);

    for (PageVisits.Visit visit : PageVisits.VISITS) {
      if (visit.who().equals(PageVisits.NOBODY) || EVERYBODYS.contains(visit.page())) {
        continue;
      }
      List<String> found = visit.find() == null ? List.of() : rows.all(visit.find());
      String key = found.isEmpty() || found.get(0) == null ? "1" : found.get(0);
      String address = visit.address().replace("{}", key);
      assertThat(outsider.get(address).statusCode()).as(address).isEqualTo(403);
    }
  }

  @Test
  void opensFormsToWhomTheyAreFor() {
    RunningServer server = Packaging.MICRO.server();
    for (String role : Roles.ASSIGNABLE) {
      Accounts.make(server, "parbaude.veidlapa." + role, role);
      Session session = new Session(server);
      session.login("parbaude.veidlapa." + role, Accounts.PASSWORD, null);
      FORMS.forEach(
          (page, roles) ->
              assertThat(session.get(page).statusCode())
                  .as(page + " as " + role)
                  .isEqualTo(roles.contains(role) ? 200 : 403));
    }
  }

  /** A representative sees the own institution alone; without one nothing. */
  @ParameterizedTest
  @EnumSource
  void representativesSeeTheirOwnInstitutionAlone(Packaging packaging) {
    RunningServer server = packaging.server();
    Accounts.make(server, "parbaude.skola", "institution");
    Session school = new Session(server);
    school.login("parbaude.skola", Accounts.PASSWORD, null);

    assertThat(school.get("/institution/own").statusCode()).isEqualTo(403);
    assertThat(school.get("/institution/ownnotice").statusCode()).isEqualTo(403);
    for (String page :
        List.of(
            "/institution/list",
            "/institution/entry/9000000001",
            "/institution/change/9000000001?do=AMEND",
            "/institution/change/9000000001?do=NOTICE",
            "/institution/ownnotices",
            "/institution/ownnotices.csv",
            "/competence/ownresults",
            "/competence/ownresult",
            "/competence/results",
            "/competence/results.csv",
            "/competence/file",
            "/competence/resultcorrect?id=1",
            "/programmelicence/mark?institution=9000000001&sample=BASIC",
            "/case/queue")) {
      assertThat(school.get(page).statusCode()).as(page).isEqualTo(403);
    }
    assertThat(new Session(server).get("/institution/own").statusCode()).isEqualTo(303);
    assertThat(new Session(server).get("/institution/ownnotice").statusCode()).isEqualTo(303);
    Session registrar = new Session(server);
    Accounts.make(server, "parbaude.zinas", "registrar");
    registrar.login("parbaude.zinas", Accounts.PASSWORD, null);
    assertThat(registrar.get("/institution/ownnotices").statusCode()).isEqualTo(200);
    assertThat(registrar.get("/institution/ownnotice").statusCode()).isEqualTo(403);
  }

  /** An expert sees the own card alone; an account that is nobody's in the pool sees nothing. */
  @ParameterizedTest
  @EnumSource
  void expertsSeeTheirOwnCardAlone(Packaging packaging) {
    RunningServer server = packaging.server();
    Accounts.make(server, "parbaude.eksperts", "expert");
    Session expert = new Session(server);
    expert.login("parbaude.eksperts", Accounts.PASSWORD, null);

    for (String page :
        List.of(
            "/expert/own",
            "/expert/act?do=ABSENCE",
            "/expert/list",
            "/expert/entry/EKS-0001",
            "/expert/act/EKS-0001?do=ABSENCE",
            "/expert/correct?of=OWN%7CEKS-0001%7C2026",
            "/expert/correct/EKS-0001?of=OWN%7CEKS-0001%7C2026",
            "/expert/propose?institution=9000000001&from=01.06.2026.&field=BASIC",
            "/expert/commissions",
            "/institution/list")) {
      assertThat(expert.get(page).statusCode()).as(page).isEqualTo(403);
    }
    assertThat(expert.get("/profile").statusCode()).isEqualTo(200);
    assertThat(new Session(server).get("/expert/own").statusCode()).isEqualTo(303);
  }

  /** The cells of registers are found by CDI, which each packaging does in its own way. */
  @ParameterizedTest
  @EnumSource
  void analystsOpenTheReportAndItsNumbers(Packaging packaging) {
    RunningServer server = packaging.server();
    Accounts.make(server, "parbaude.analitikis", "analyst");
    Session analyst = new Session(server);
    analyst.login("parbaude.analitikis", Accounts.PASSWORD, null);

    assertThat(analyst.get("/annualreport/view/2020").body())
        .contains("/annualreport/cell/2020/4/childminding_providers/removed")
        .contains("/annualreport/cell/2020/2.2.1/childminding_providers/childminders_in_register")
        .contains("/annualreport/cell/2020/7/music/2016");
    for (String kind : List.of("pdf", "docx", "xlsx", "csv")) {
      String file = "/annualreport/export." + kind + "?year=2020";
      HttpResponse<String> answer = analyst.get(file);
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
          .contains("parskats-2020." + kind);
      assertThat(answer.body()).as(file).startsWith(FILES.get(kind));
      assertThat(new Session(server).get(file).body()).as(file).doesNotContain("%PDF");
    }
    assertThat(analyst.get("/audit/events").statusCode()).isEqualTo(403);
    assertThat(new Session(server).get("/api/v1/annual-reports/2020/tables/4").body())
        .contains("decisions_taken", "removed", "amended_and_supplemented", "registered");
  }
}
