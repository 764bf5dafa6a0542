package lv.ikvd.proceeding.web.queue;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.proceeding.service.team.Handling;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.security.service.Officials;

/** What can be done to the rows of a list of cases. A row is named by its number and version. */
@Dependent
public class QueueActions {

  @Inject private Handling handling;
  @Inject private Procedures procedures;
  @Inject private Officials officials;

  /** Takes the case that a button names; returns what was done, null without a button. */
  public String take(String key, Words words) {
    if (key == null) {
      return null;
    }
    CaseRef ref = ref(key);
    handling.take(ref);
    return words.of("proceeding.taken", ref.number());
  }

  /** Whose cases a list can be narrowed to. */
  public List<SelectItem> officials() {
    return officials.handlers().stream()
        .map(one -> new SelectItem(one.accountId(), one.displayName() + ", " + one.position()))
        .toList();
  }

  public List<SelectItem> procedures(Words words) {
    return procedures.all().stream()
        .map(info -> new SelectItem(info.code(), words.procedure(info.register(), info.code())))
        .sorted(Comparator.comparing(SelectItem::getLabel))
        .toList();
  }

  /** Reads {@code LIETA-1:7}; what a form never sent is no case that we know. */
  static CaseRef ref(String key) {
    int colon = key.lastIndexOf(':');
    String version = key.substring(colon + 1);
    if (colon < 1 || !version.matches("\\d{1,18}")) {
      throw Problem.notFound("PROC-001", key);
    }
    return new CaseRef(key.substring(0, colon), Long.parseLong(version));
  }
}
