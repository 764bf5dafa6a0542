package lv.ikvd.statistics.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.list.TableFile;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.service.Answer;
import lv.ikvd.statistics.service.Inquiries;

/** The answer as a file: a line for each number, which says itself what it counts and when. */
@WebServlet({"/statistics/export.csv", "/statistics/export.xlsx"})
public class QuestionExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Inquiries inquiries;
  @Inject private transient ValueNames names;
  @Inject private transient Instance<InquiryQuestion> questions;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    InquiryQuestion question = questions.get();
    List<Answer> answers = new ArrayList<>();
    try {
      question.ask(
          (inquiry, address) -> {
            answers.add(inquiries.answer(inquiry));
            return Page.empty();
          });
    } finally {
      questions.destroy(question);
    }
    Answer answer = answers.get(0);
    Inquiry inquiry = answer.inquiry();
    InquiryWords words = new InquiryWords(ChosenLocale.of(request), inquiry, names);
    file(answer, words, ZonedDateTime.now(clock))
        .answer(
            request,
            response,
            inquiry.subject().code().toLowerCase(Locale.ROOT).replace('_', '-')
                + "-"
                + inquiry.period().last());
  }

  static TableFile file(Answer answer, InquiryWords words, ZonedDateTime now) {
    List<String> head = new ArrayList<>();
    answer.inquiry().by().forEach(field -> head.add(words.field(field)));
    Stream.of("number", "before", "when", "known", "chosen", "definition")
        .map(column -> words.of("file." + column))
        .forEach(head::add);
    List<List<Object>> rows = new ArrayList<>();
    if (answer.inquiry().by().isEmpty()) {
      rows.add(row(List.of(), answer.total(), words, now));
    }
    for (Answer.Line line : answer.lines()) {
      String first = words.value(0, line.value());
      if (answer.columns().isEmpty()) {
        rows.add(row(List.of(first), line.sum(), words, now));
      }
      for (int i = 0; i < line.cells().size(); i++) {
        String second = words.value(1, answer.columns().get(i));
        rows.add(row(List.of(first, second), line.cells().get(i), words, now));
      }
    }
    return new TableFile(head, rows);
  }

  private static List<Object> row(
      List<String> values, Answer.Count count, InquiryWords words, ZonedDateTime now) {
    List<Object> row = new ArrayList<>(values);
    row.add(count.now());
    row.add(count.before());
    row.add(words.when());
    row.add(words.known(now));
    row.add(words.chosen());
    row.add(words.definition());
    return row;
  }
}
