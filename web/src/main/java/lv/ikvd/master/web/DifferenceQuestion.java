package lv.ikvd.master.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.BiFunction;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.master.entity.DifferenceFilter;
import lv.ikvd.master.entity.DifferenceKind;
import lv.ikvd.master.entity.DifferenceState;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the differences: the same for the list and for its export. */
@Dependent
public class DifferenceQuestion {

  /** The settled too. */
  static final String ALL = "ALL";

  @Inject private ListQuestion question;
  @Inject private MasterWords words;

  private final Texts texts = new Texts();

  <T> PagedList<T> ask(BiFunction<DifferenceFilter, PageRequest, Page<T>> query) {
    return question
        .labels("master.filter")
        .filter("register", code -> CaseWords.current().register(code))
        .filter("field", words::fieldOfAny)
        .filter("kind", kind -> texts.named("master.DifferenceKind.", kind))
        .filter("state", state -> texts.named("master.DifferenceState.", state))
        .filter("master", words::system)
        .filter("number")
        .sorts("number", "field", "settled", "due")
        .columns("master.column", "holder", "master", "settled")
        .answer(asked -> query.apply(filter(asked), asked.page()));
  }

  static DifferenceFilter filter(ListAddress asked) {
    return new DifferenceFilter(
        asked.value("register"),
        asked.value("field"),
        asked.choice("kind", DifferenceKind.class),
        states(asked),
        asked.value("master"),
        asked.value("number"));
  }

  /** Without a word about it the list is what is to be done. */
  private static Set<DifferenceState> states(ListAddress asked) {
    if (asked.value("state") == null) {
      return DifferenceState.UNSETTLED;
    }
    return ALL.equals(asked.value("state"))
        ? Set.of()
        : Set.of(asked.choice("state", DifferenceState.class));
  }
}
