package lv.ikvd.notice.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import lv.ikvd.notice.entity.NoticeRow;

/**
 * A notice as a MIME message. Its Message-ID follows from the notice's key alone, so that a message
 * which did go out twice can be recognised as the same one.
 */
final class MailText extends MimeMessage {

  private static final int ID_LENGTH = 32;

  private final String messageId;

  MailText(
      Session session, String from, NoticeRow notice, Instant now, List<DataSource> attachments)
      throws MessagingException {
    super(session);
    messageId = messageId(notice.key(), from);
    setFrom(new InternetAddress(from, true));
    setRecipient(Message.RecipientType.TO, new InternetAddress(notice.destination(), true));
    setSubject(notice.subject(), UTF_8.name());
    setSentDate(Date.from(now));
    setHeader("Auto-Submitted", "auto-generated");
    setHeader("Content-Language", "lv");
    if (attachments.isEmpty()) {
      setText(notice.body(), UTF_8.name());
    } else {
      setContent(parts(notice, attachments));
    }
    saveChanges();
  }

  String messageId() {
    return messageId;
  }

  private static MimeMultipart parts(NoticeRow notice, List<DataSource> attachments)
      throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(notice.body(), UTF_8.name());
    MimeMultipart parts = new MimeMultipart(text);
    for (DataSource attachment : attachments) {
      MimeBodyPart file = new MimeBodyPart();
      file.setDataHandler(new DataHandler(attachment));
      file.setFileName(attachment.getName());
      file.setDisposition(Part.ATTACHMENT);
      file.setHeader("Content-Transfer-Encoding", "base64");
      parts.addBodyPart(file);
    }
    return parts;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  static String messageId(String key, String from) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
      String local = HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
      return "<notice." + local + from.substring(from.indexOf('@')).replace(">", "") + ">";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
