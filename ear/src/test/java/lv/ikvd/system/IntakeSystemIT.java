package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may not see what came in, and files beyond the limit; the rest is part of the morning. */
class IntakeSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final int MEGABYTE = 1024 * 1024;

  @Test
  void isForOfficialsAlone() {
    Session rasma = new Session(SERVER);
    rasma.loginDemo("rasma");
    assertThat(rasma.get("/intake/list").statusCode()).isEqualTo(403);
    assertThat(rasma.get("/intake/export.csv").statusCode()).isEqualTo(403);
    Session anna = new Session(SERVER);
    anna.loginDemo("anna");
    assertThat(anna.get("/intake/export.csv").body()).contains("Numurs");
    assertThat(anna.get("/intake/file/IEN-1999-000001").statusCode()).isEqualTo(404);
    assertThat(anna.get("/intake/file/IEN-1999-000001/answer").statusCode()).isEqualTo(404);
    assertThat(anna.get("/intake/view/IEN-1999-000001").statusCode()).isEqualTo(404);
  }

  /** Two are dropped at once; what is refused says why, and the other one is received. */
  @Test
  void aFileBeyondTheLimitIsRefusedInWordsAndTheOtherReceived() {
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      Page page = anna.open("/intake/receive").page();
      page.locator("#form\\:channel").selectOption("EMAIL");
      drop(page, "lielais.pdf", 51);
      drop(page, "mazais.pdf", 0);
      page.locator("#received .i-card").waitFor();

      assertThat(page.locator("#progress .i-refused").allInnerTexts())
          .singleElement()
          .asString()
          .contains("lielais.pdf", "50\u00a0MB", "sadaliet", "DOCUMENT-001");
      assertThat(page.locator("#received").innerText()).contains("mazais.pdf");
      assertThat(anna.value("channel")).isEqualTo("EMAIL");
      Screens.take(page, "intake-too-large");
    }
  }

  /** A browser that does not look at the size itself is told by the server, in the same words. */
  @Test
  void whatIsSentAllTheSameIsRefusedByTheServer() {
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      Page page = anna.open("/intake/receive").page();
      page.locator("#form\\:channel").selectOption("EMAIL");
      page.evaluate("document.querySelector('[data-drop]').dataset.most = 1e9");
      drop(page, "lielais.pdf", 51);
      page.locator("#progress .i-refused").waitFor();

      assertThat(page.locator("#progress .i-refused").innerText())
          .contains("50\u00a0MB", "DOCUMENT-001");
    }
  }

  @Test
  void aHostileRequestIsRefusedHoweverItSaysItsLength() {
    Session anna = new Session(SERVER);
    anna.loginDemo("anna");
    byte[] body = form(51 * MEGABYTE);

    assertThat(upload(anna, BodyPublishers.ofByteArray(body))).isEqualTo(413);
    assertThat(upload(anna, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
        .as("without a length")
        .isEqualTo(413);
    assertThat(anna.get("/intake/list").body()).doesNotContain("naidigs.pdf");
    byte[] small = form(100);
    assertThat(upload(anna, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(small))))
        .as("the way itself is open")
        .isEqualTo(200);
  }

  private static int upload(Session session, BodyPublisher body) {
    HttpResponse<String> answer =
        session.post("/intake/upload", body, "multipart/form-data; boundary=xyz");
    return answer.statusCode();
  }

  private static byte[] form(int size) {
    String fields =
        field("receivedOn", "02.03.2026")
            + field("channel", "EMAIL")
            + "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s.pdf\"\r\n\r\n%%PDF-1.4\n"
                .formatted(size > MEGABYTE ? "naidigs" : "labs");
    byte[] head = fields.getBytes(StandardCharsets.US_ASCII);
    byte[] tail = "\r\n--xyz--\r\n".getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(head, head.length + size + tail.length);
    Arrays.fill(all, head.length, head.length + size, (byte) 'x');
    System.arraycopy(tail, 0, all, head.length + size, tail.length);
    return all;
  }

  private static String field(String name, String value) {
    return "--xyz\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  private static void drop(Page page, String name, int megabytes) {
    JSHandle dropped =
        page.evaluateHandle(
            "([name, size]) => { const t = new DataTransfer(); t.items.add(new File(['%PDF-1.4\\n',"
                + " new Uint8Array(size)], name)); return t; }",
            new Object[] {name, megabytes * MEGABYTE});
    page.dispatchEvent(".i-drop", "drop", Map.of("dataTransfer", dropped));
  }
}
