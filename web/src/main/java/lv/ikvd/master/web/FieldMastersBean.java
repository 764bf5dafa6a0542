package lv.ikvd.master.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.master.entity.TakenRow;
import lv.ikvd.master.service.FieldMaster;
import lv.ikvd.master.service.Masters;
import lv.ikvd.shell.web.Texts;

/** What stands beside the fields of an entry: who knows them, and where a value was taken from. */
@Named("fieldMasters")
@RequestScoped
public class FieldMastersBean {

  @Inject private Masters masters;
  @Inject private MasterWords words;

  private final Texts texts = new Texts();
  private Map<String, FieldMaster> fields = Map.of();

  /** Reads them before the page is rendered. */
  public void open(String register, long entryId) {
    fields =
        masters.of(register, entryId).stream()
            .collect(Collectors.toMap(FieldMaster::field, Function.identity()));
  }

  /** Null where we know it ourselves and nothing was taken over. */
  public String of(String field) {
    FieldMaster master = fields.get(field);
    if (master == null) {
      return null;
    }
    TakenRow taken = master.taken();
    if (taken != null) {
      return texts.of(
          "master.taken", words.system(Masters.THEIRS), taken.stateOn(), taken.at(), taken.by());
    }
    return master.master().equals(Masters.OURS)
        ? null
        : texts.of("master.knows", words.system(master.master()));
  }
}
