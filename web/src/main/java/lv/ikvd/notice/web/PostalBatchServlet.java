package lv.ikvd.notice.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lv.ikvd.notice.entity.posting.PostalItemRow;
import lv.ikvd.notice.service.posting.PostalBatches;
import lv.ikvd.notice.service.posting.PostalPrinting;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.TableFile;

/** What is printed of a batch of letters: the letters themselves, and their list. */
@WebServlet({"/notice/letters.pdf", "/notice/posting.pdf", "/notice/posting.csv"})
public class PostalBatchServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PostalBatches batches;
  @Inject private transient PostalPrinting printing;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long id = PostalBatchBean.id(request.getParameter("id"));
    if (request.getServletPath().endsWith(".csv")) {
      table(request, response, id);
      return;
    }
    // Made as a whole first: a refusal has a page of its own, not half a file.
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    boolean letters = request.getServletPath().endsWith("letters.pdf");
    if (letters) {
      printing.print(id, file);
    } else {
      printing.list(id, file);
    }
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition",
        "inline; filename=\"" + (letters ? "vestules-" : "pasta-saraksts-") + id + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    file.writeTo(response.getOutputStream());
  }

  private void table(HttpServletRequest request, HttpServletResponse response, long id)
      throws IOException {
    Locale locale = ChosenLocale.of(request);
    List<PostalItemRow> letters = batches.letters(batches.get(id).id());
    Map<String, Function<PostalItemRow, Object>> columns = new LinkedHashMap<>();
    columns.put("ordinal", letter -> letter.ordinal() + 1);
    columns.put("recipient", PostalItemRow::recipient);
    columns.put("destination", PostalItemRow::destination);
    columns.put("channel", letter -> Texts.of(locale, "notice.Channel." + letter.channel()));
    columns.put("subject", PostalItemRow::subject);
    columns.put("reference", PostalItemRow::reference);
    columns.put("sentOn", PostalItemRow::sentOn);
    columns.put("deemedOn", PostalItemRow::deemedOn);
    TableFile.of(
            letters, columns, column -> false, column -> Texts.of(locale, "notice.batch." + column))
        .answer(request, response, "pasta-saraksts-" + id);
  }
}
