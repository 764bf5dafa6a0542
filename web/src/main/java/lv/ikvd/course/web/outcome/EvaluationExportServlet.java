package lv.ikvd.course.web.outcome;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.course.entity.evaluation.QuestionResult;
import lv.ikvd.course.service.Outcomes;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.TableFile;

/** How the questions on a course were answered, as a file: how many gave each mark. */
@WebServlet({"/course/evaluation.csv", "/course/evaluation.xlsx"})
public class EvaluationExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Outcomes outcomes;
  @Inject private transient CodeNames names;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale locale = ChosenLocale.of(request);
    List<String> head =
        new ArrayList<>(
            Stream.of("question", "answers", "average")
                .map(column -> Texts.of(locale, "course.evaluation.column." + column))
                .toList());
    for (int mark = 1; mark <= 10; mark++) {
      head.add(String.valueOf(mark));
    }
    List<List<Object>> rows =
        outcomes.evaluation(String.valueOf(request.getParameter("course"))).stream()
            .map(result -> row(result, locale))
            .toList();
    new TableFile(head, rows).answer(request, response, "novertejums");
  }

  private List<Object> row(QuestionResult result, Locale locale) {
    String question =
        result.question() == null
            ? Texts.of(locale, "course.mine.usefulness")
            : names.name(locale, "COURSE_QUESTION", result.question());
    List<Object> row = new ArrayList<>(List.of(question, result.answers(), result.average()));
    row.addAll(result.given());
    return row;
  }
}
