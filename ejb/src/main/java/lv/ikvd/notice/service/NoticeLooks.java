package lv.ikvd.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;

/**
 * Looks at notices: at the parties that they are for, and at the notice itself where it is for
 * nobody whom the registers know.
 */
@ApplicationScoped
public class NoticeLooks {

  private static final String PURPOSE = "CASE";

  @Inject private Looks looks;

  public <T> void record(
      LookKind kind,
      List<T> shown,
      Function<T, Long> party,
      Function<T, Long> notice,
      Long caseId) {
    List<Long> strangers =
        shown.stream().filter(one -> party.apply(one) == null).map(notice).toList();
    List<Long> parties = shown.stream().map(party).filter(one -> one != null).distinct().toList();
    if (!strangers.isEmpty()) {
      looks.record(kind, PURPOSE, "NOTICE", strangers, caseId);
    }
    if (!parties.isEmpty() || strangers.isEmpty()) {
      looks.record(kind, PURPOSE, "PARTY", parties, caseId);
    }
  }
}
