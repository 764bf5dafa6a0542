package lv.ikvd.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real mail server, to which every server of the tests sends its notices. */
public final class Mailbox {

  private static final ServerSetup SMTP =
      new ServerSetup(MicroServer.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
  private static final GreenMail SERVER = new GreenMail(SMTP);

  static {
    SERVER.start();
  }

  private Mailbox() {}

  /** Settings of an IKVIS that sends its mail here. */
  public static Map<String, String> settings() {
    return Map.of(
        "IKVIS_SMTP_HOST", "127.0.0.1",
        "IKVIS_SMTP_PORT", String.valueOf(SMTP.getPort()),
        "IKVIS_SMTP_FROM", "lietvediba@ikvis.example",
        "IKVIS_SMTP_TLS", "none");
  }

  /** What came for an address so far, oldest first. */
  public static List<MimeMessage> of(String address) {
    return Stream.of(SERVER.getReceivedMessages())
        .filter(message -> recipients(message).contains(address))
        .toList();
  }

  /** The subjects of what came for an address so far, oldest first. */
  public static List<String> subjects(String address) {
    return of(address).stream().map(Mailbox::subject).toList();
  }

  /** The texts of what came so far with such a subject, oldest first. */
  public static List<String> texts(String subject) {
    return Stream.of(SERVER.getReceivedMessages())
        .filter(message -> subject(message).contains(subject))
        .map(Mailbox::text)
        .toList();
  }

  private static String text(MimeMessage message) {
    try {
      return message.getContent().toString();
    } catch (MessagingException | IOException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (MessagingException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  private static String recipients(MimeMessage message) {
    try {
      return message.getHeader("To", ",");
    } catch (MessagingException malformed) {
      throw new IllegalStateException(malformed);
    }
  }
}
