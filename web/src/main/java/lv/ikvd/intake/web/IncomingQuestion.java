package lv.ikvd.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.intake.entity.IncomingFilter;
import lv.ikvd.intake.entity.IncomingState;
import lv.ikvd.intake.entity.Verdict;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the incoming documents: the same for the list and for its export. */
@Dependent
public class IncomingQuestion {

  @Inject private ListQuestion question;
  @Inject private IntakeWords words;

  <T> PagedList<T> ask(BiFunction<IncomingFilter, PageRequest, Page<T>> query) {
    return question
        .labels("intake.filter")
        .filter("q")
        .filter("state", words::stateName)
        .filter("verdict", words::verdictName)
        .filter("channel", words::channelName)
        .filter("from")
        .filter("to")
        .sorts("number", "received", "name", "verdict", "state")
        .columns("intake.column", "channel", "signers", "recordedBy", "case", "answer")
        .answer(asked -> query.apply(filter(asked), asked.page()));
  }

  private static IncomingFilter filter(ListAddress asked) {
    return new IncomingFilter(
        asked.choice("state", IncomingState.class),
        asked.choice("verdict", Verdict.class),
        asked.choice("channel", IntakeChannel.class),
        asked.date("from"),
        asked.date("to"),
        asked.value("q"));
  }
}
