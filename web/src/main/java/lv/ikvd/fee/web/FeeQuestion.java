package lv.ikvd.fee.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.fee.entity.ChargeFilter;
import lv.ikvd.fee.entity.ChargeState;
import lv.ikvd.rulebook.entity.FeeRule.ChargeKind;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the charges: the same for the list and for its export. */
@Dependent
public class FeeQuestion {

  /** Value of the filter that asks for arrears. */
  static final String YES = "yes";

  @Inject private ListQuestion question;
  @Inject private FeeWords words;
  @Inject private Clock clock;

  <T> PagedList<T> ask(BiFunction<ChargeFilter, PageRequest, Page<T>> query) {
    return question
        .labels("fee.filter")
        .filter("q")
        .filter("state", words::state)
        .filter("kind", words::kind)
        .filter("overdue", value -> new Texts().of("shell.yes"))
        .filter("from")
        .filter("to")
        .sorts("charged", "due", "amount", "party", "reference")
        .columns("fee.column", "party", "case", "kind", "paid", "charged")
        .answer(asked -> query.apply(filter(asked), asked.page()));
  }

  private ChargeFilter filter(ListAddress asked) {
    return new ChargeFilter(
        asked.value("q"),
        asked.choice("state", ChargeState.class),
        asked.choice("kind", ChargeKind.class),
        YES.equals(asked.value("overdue")) ? LocalDate.now(clock) : null,
        null,
        asked.date("from"),
        asked.date("to"));
  }
}
