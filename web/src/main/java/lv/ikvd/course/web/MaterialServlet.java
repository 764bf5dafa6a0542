package lv.ikvd.course.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.ikvd.course.entity.Material;
import lv.ikvd.course.service.material.MaterialDownloads;
import lv.ikvd.course.service.material.Materials;
import lv.ikvd.document.service.Documents;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.DocumentAnswer;

/**
 * A file of a course, always to be saved: for officials, for everyone where it is public, for
 * participants by their link ({@code /public/course-material?token=…&id=7}).
 */
@WebServlet({"/course/material", "/public/course-material"})
public class MaterialServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Materials materials;
  @Inject private transient MaterialDownloads downloads;
  @Inject private transient Documents documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String given = request.getParameter("id");
    if (given == null || !given.matches("\\d{1,18}")) {
      throw Problem.notFound("COURSE-050");
    }
    long id = Long.parseLong(given);
    String course = String.valueOf(request.getParameter("course"));
    if (request.getServletPath().startsWith("/public/")) {
      String token = request.getParameter("token");
      Material found =
          token == null
              ? downloads.open(course, id)
              : downloads.ofParticipant(token, request.getRemoteAddr(), id);
      answer(found).send(response, (DocumentAnswer.Bytes) downloads::write, false);
    } else {
      answer(materials.file(course, id)).send(response, documents, false);
    }
  }

  private static DocumentAnswer answer(Material found) {
    return new DocumentAnswer(
        found.documentId(), found.mediaType(), found.size(), "kursu-materials-" + found.id());
  }
}
