package lv.ikvd.rulebook.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lv.ikvd.audit.service.AuditLog;
import org.junit.jupiter.api.Test;

class RuleChangesAuditedTest {

  private final List<String> lines = new ArrayList<>();
  private final RuleChangesAudited audited =
      new RuleChangesAudited(
          new AuditLog() {
            @Override
            public void record(String kind, String subject, String before, String after) {
              lines.add(kind + "|" + subject + "|" + before + "|" + after);
            }
          });

  @Test
  void keepsTheReasonBesideWhatChanged() {
    audited.record(new RuleChanged("CHANGED", "APL 2020 TERM X", "1", "2", "grozījumi"));
    audited.record(new RuleChanged("REMOVED", "APL 2020 TERM X", "2", "", "kļūda"));

    assertThat(lines)
        .containsExactly(
            "RULE_CHANGED|APL 2020 TERM X|1|2; reason: grozījumi",
            "RULE_REMOVED|APL 2020 TERM X|2|reason: kļūda");
  }
}
