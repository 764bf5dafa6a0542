package lv.ikvd.party.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lv.ikvd.audit.service.AuditLog;
import org.junit.jupiter.api.Test;

/** The log of events outlives an erasure: it says that something changed, never what. */
class PartyChangesAuditedTest {

  @Test
  void namesTheKindAndTheIdAlone() {
    List<String> lines = new ArrayList<>();
    AuditLog log =
        new AuditLog() {
          @Override
          public void record(String kind, String subject, String before, String after) {
            lines.add(kind + "|" + subject + "|" + before + "|" + after);
          }
        };

    new PartyChangesAudited(log).record(new PartyChanged(42, PartyChanged.What.CODE_CHANGED));

    new PartyChangesAudited(log).record(new PartyErasing(42, "termiņš"));
    new PartyChangesAudited(log).record(new PartyChanged(42, PartyChanged.What.ERASED));

    assertThat(lines)
        .containsExactly(
            "PARTY_CODE_CHANGED|party 42|null|null", "PARTY_ERASED|party 42|null|termiņš");
  }
}
