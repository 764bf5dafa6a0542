package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Roles reach pages and use cases in both packagings. */
class RolesSystemIT {

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
}
