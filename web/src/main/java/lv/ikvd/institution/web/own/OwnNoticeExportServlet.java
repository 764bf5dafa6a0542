package lv.ikvd.institution.web.own;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.institution.entity.own.OwnNoticeRow;
import lv.ikvd.institution.service.own.NoticeReviews;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of notices of representatives shows, all its pages, as a file. */
@WebServlet({"/institution/ownnotices.csv", "/institution/ownnotices.xlsx"})
public class OwnNoticeExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient NoticeReviews reviews;
  @Inject private transient Instance<OwnNoticeQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, OwnNoticeQuestion::ask, reviews::export)
        .answer(
            request,
            response,
            "parstavju-pazinojumi",
            "institution.noted.column.",
            OwnNoticeExportServlet::columns);
  }

  private static Map<String, Function<OwnNoticeRow, Object>> columns(Locale locale) {
    Map<String, Function<OwnNoticeRow, Object>> shown = new LinkedHashMap<>();
    shown.put("sentAt", OwnNoticeRow::sentAt);
    shown.put("number", OwnNoticeRow::number);
    shown.put("name", OwnNoticeRow::name);
    shown.put("fields", row -> fields(locale, row));
    shown.put("sentBy", OwnNoticeRow::sentBy);
    shown.put("state", row -> Texts.show(locale, row.state()));
    shown.put("reviewedBy", OwnNoticeRow::reviewedBy);
    shown.put("reviewedAt", OwnNoticeRow::reviewedAt);
    return shown;
  }

  private static String fields(Locale locale, OwnNoticeRow row) {
    return row.fields().stream()
        .map(field -> Texts.of(locale, "institution.field." + field))
        .collect(Collectors.joining(", "));
  }
}
