package lv.ikvd.statistics.web;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.statistics.service.Answer;
import lv.ikvd.statistics.service.Answer.Count;

/**
 * The answer as plain text for a reply: numbers, days, what was chosen, what one of them is, and
 * where it is from. It says nothing that the page does not say.
 */
final class ReplyText {

  private ReplyText() {}

  static String of(Answer answer, InquiryWords words, ZonedDateTime now) {
    List<String> text = new ArrayList<>();
    text.add(words.of("reply.title", words.title(), words.when()));
    text.add(words.of("reply.total", count(answer.total(), words)));
    for (Answer.Line line : answer.lines()) {
      text.add(
          "– "
              + words.value(0, line.value())
              + ": "
              + count(line.sum(), words)
              + cells(answer, line, words));
    }
    text.add("");
    text.add(words.of("reply.before", words.before()));
    if (words.chosen() != null) {
      text.add(words.of("reply.chosen", words.chosen()));
    }
    text.add(words.of("reply.definition", words.definition()));
    if (words.areas() != null) {
      text.add(words.areas());
    }
    text.add(words.of("reply.known", words.known(now)));
    text.add(words.of("reply.source", words.register()));
    return String.join("\n", text);
  }

  private static String count(Count count, InquiryWords words) {
    return words.of("reply.number", count.now(), count.before());
  }

  /** What a line consists of; what there is none of is left out. */
  private static String cells(Answer answer, Answer.Line line, InquiryWords words) {
    String cells =
        IntStream.range(0, line.cells().size())
            .filter(i -> line.cells().get(i).now() > 0)
            .mapToObj(
                i ->
                    words.value(1, answer.columns().get(i))
                        + " "
                        + Texts.show(words.locale(), line.cells().get(i).now()))
            .collect(Collectors.joining(", "));
    return cells.isEmpty() ? "" : "; " + cells;
  }
}
