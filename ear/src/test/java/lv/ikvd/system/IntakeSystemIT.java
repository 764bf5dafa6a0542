package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who may not see what came in; what is done with it is part of the morning. */
class IntakeSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();

  @Test
  void isForOfficialsAlone() {
    Session rasma = new Session(SERVER);
    rasma.loginDemo("rasma");
    assertThat(rasma.get("/intake/list").statusCode()).isEqualTo(403);
    assertThat(rasma.get("/intake/export.csv").statusCode()).isEqualTo(403);
    Session anna = new Session(SERVER);
    anna.loginDemo("anna");
    assertThat(anna.get("/intake/export.csv").body()).contains("Numurs");
    assertThat(anna.get("/intake/file/IEN-1999-000001").statusCode()).isEqualTo(404);
    assertThat(anna.get("/intake/view/IEN-1999-000001").statusCode()).isEqualTo(404);
  }
}
