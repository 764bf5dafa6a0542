package lv.ikvd.intake.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.intake.service.IncomingFiles;
import lv.ikvd.intake.service.Receiving;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Texts;

/**
 * Takes one file of those that were dropped: a request for each, so that one that is refused holds
 * up no other, and each shows how far it is. Answers as JSON, also with a refusal in words.
 */
@WebServlet("/intake/upload")
@MultipartConfig(
    maxRequestSize = IncomingUploadServlet.MOST_REQUEST,
    fileSizeThreshold = 256 * 1024)
public class IncomingUploadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MEGABYTE = 1024 * 1024;

  /** A file with the fields beside it. */
  static final long MOST_REQUEST = IncomingFiles.MOST_BYTES + 64 * 1024;

  @Inject private transient Receiving receiving;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonObjectBuilder answer = JsonText.JSON.createObjectBuilder();
    try {
      String number = receive(request);
      answer.add("number", number);
      answer.add("address", request.getContextPath() + "/intake/view/" + number);
    } catch (Problem problem) {
      Locale locale = ChosenLocale.of(request);
      response.setStatus(problem.kind().status());
      answer.add("text", Texts.problem(locale, problem));
      answer.add("remedy", Texts.remedy(locale, problem));
      answer.add("code", problem.code());
    }
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(answer.build().toString());
  }

  private String receive(HttpServletRequest request) throws IOException {
    Part file = file(request);
    LocalDate receivedOn =
        Formats.readDate(Objects.requireNonNullElse(request.getParameter("receivedOn"), ""))
            .orElse(null);
    try (InputStream content = file.getInputStream()) {
      return receiving.receive(
          content,
          file.getSubmittedFileName(),
          receivedOn,
          channel(request.getParameter("channel")));
    }
  }

  /** What is too large is refused before it is kept; the store counts to the byte. */
  private static Part file(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > MOST_REQUEST) {
      takeIn(request);
      throw tooLarge();
    }
    try {
      Part file = request.getPart("file");
      if (file == null) {
        throw new Problem("INTAKE-012");
      }
      return file;
    } catch (IllegalStateException beyondLimit) {
      takeIn(request);
      throw tooLarge().because(beyondLimit);
    } catch (ServletException noForm) {
      throw new Problem("INTAKE-012").because(noForm);
    }
  }

  /**
   * Reads what is left of a body, up to as much again, and forgets it: who is answered while still
   * sending finds the connection closed instead of the answer.
   */
  private static void takeIn(HttpServletRequest request) throws IOException {
    byte[] block = new byte[64 * 1024];
    long left = 2 * MOST_REQUEST;
    InputStream body = request.getInputStream();
    for (int read = body.read(block); read >= 0 && left > 0; read = body.read(block)) {
      left -= read;
    }
  }

  static Problem tooLarge() {
    return new Problem(
        Problem.Kind.TOO_LARGE, "DOCUMENT-001", IncomingFiles.MOST_BYTES / MEGABYTE + "\u00a0MB");
  }

  private static IntakeChannel channel(String name) {
    return Arrays.stream(IntakeChannel.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
