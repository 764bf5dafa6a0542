package lv.ikvd.institution.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.registry.web.panel.EntryPanels;
import lv.ikvd.registry.web.panel.SheetAnswer;
import lv.ikvd.shell.web.Texts;

/** The sheet for a visit to an institution: what the panels of its page say, on two pages. */
@WebServlet("/institution/sheet/*")
public class InstitutionSheetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient InstitutionEntryBean page;
  @Inject private transient InstitutionWords words;
  @Inject private transient EntryPanels panels;
  @Inject private transient SheetAnswer answer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    page.open(path == null ? null : path.substring(1), request.getParameter("on"));
    words.read();
    InstitutionView view = page.getView();
    panels.open(Institutions.REGISTER, view.entryId(), view.number());
    String title = page.getSaid() == null ? view.number() : page.getSaid().name();
    String line =
        new Texts().of("institution.sheet.line", view.number(), words.status(view.status()));
    answer.write(title, line, response);
  }
}
