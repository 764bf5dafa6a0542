package lv.ikvd.childminder.web.cofinance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.ikvd.childminder.entity.cofinance.LineRow;
import lv.ikvd.childminder.service.cofinance.CofinancedLists;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.TableFile;

/** The answer to a list as a file; the look is recorded as an export first. */
@WebServlet({"/municipality/result.csv", "/municipality/result.xlsx"})
public class ListResultServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CofinancedLists lists;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<LineRow> rows = lists.export(ListResultBean.id(request.getParameter("list")));
    table(rows, ChosenLocale.of(request)).answer(request, response, "saraksta-parbaude");
  }

  static TableFile table(List<LineRow> rows, Locale locale) {
    List<String> head =
        Stream.of(
                "line", "name", "state", "number", "registeredOn", "excludedOn", "reason", "remedy")
            .map(column -> Texts.of(locale, "cofinance." + column))
            .toList();
    return new TableFile(head, rows.stream().map(row -> values(row, locale)).toList());
  }

  private static List<Object> values(LineRow row, Locale locale) {
    String reason = row.code() == null ? null : Texts.of(locale, row.code());
    String remedy = row.code() == null ? null : Texts.of(locale, row.code() + ".remedy");
    return Arrays.asList(
        row.line(),
        row.name(),
        Texts.of(locale, "cofinance.LineState." + row.state()),
        row.number(),
        row.registeredOn(),
        row.excludedOn(),
        reason,
        remedy);
  }
}
