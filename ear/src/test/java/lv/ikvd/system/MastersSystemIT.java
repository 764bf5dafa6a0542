package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may not compare registers with VIIS; how it is done is part of the morning. */
class MastersSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();

  @Test
  void whoMayNotSettleIsRefused() {
    Session session = new Session(SERVER);
    session.loginDemo("rasma");
    for (String address :
        List.of(
            "/master/differences", "/master/compare", "/master/ours.csv?register=CHILD_MINDER")) {
      assertThat(session.get(address).statusCode()).as(address).isEqualTo(403);
    }
  }
}
