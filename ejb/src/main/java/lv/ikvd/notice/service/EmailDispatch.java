package lv.ikvd.notice.service;

import jakarta.activation.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.Documents;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.notice.entity.NoticeRow;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Notices by e-mail over SMTP. What fails before the message is handed over is for sure not sent;
 * an answer of the server that begins with 4 or 5 is a refusal for now or for ever; anything else
 * while the message is handed over leaves it open.
 */
@ApplicationScoped
public class EmailDispatch implements Dispatch {

  private static final Logger LOG = Logger.getLogger(EmailDispatch.class.getName());

  private NoticeRepository notices;
  private Documents documents;
  private Clock clock;
  private SmtpSettings fixed;

  protected EmailDispatch() {}

  @Inject
  public EmailDispatch(NoticeRepository notices, Documents documents, Clock clock) {
    this.notices = notices;
    this.documents = documents;
    this.clock = clock;
  }

  EmailDispatch(NoticeRepository notices, Documents documents, Clock clock, SmtpSettings fixed) {
    this(notices, documents, clock);
    this.fixed = fixed;
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public boolean ready() {
    return settings().complete();
  }

  @Override
  public DispatchOutcome send(NoticeRow notice) {
    SmtpSettings settings = settings();
    Session session = Session.getInstance(settings.properties(), login(settings));
    MailText message;
    Transport transport;
    try {
      message =
          new MailText(session, settings.from(), notice, clock.instant(), attachments(notice));
      transport = session.getTransport("smtp");
      transport.connect();
    } catch (MessagingException notBegun) {
      return DispatchOutcome.later(answer(notBegun));
    }
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return DispatchOutcome.sent(message.messageId());
    } catch (MessagingException failure) {
      return judged(failure);
    } finally {
      close(transport);
    }
  }

  /** What the server said decides; no answer says nothing. */
  static DispatchOutcome judged(MessagingException failure) {
    String answer = answer(failure);
    if (failure instanceof SendFailedException refused) {
      boolean address =
          refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
      if (address || answer.startsWith("5")) {
        return DispatchOutcome.refused(answer);
      }
      if (answer.startsWith("4")) {
        return DispatchOutcome.later(answer);
      }
    }
    return DispatchOutcome.unknown(answer);
  }

  /** The innermost words of the server, else the kind of failure. */
  private static String answer(MessagingException failure) {
    String said = "";
    for (Exception one = failure; one instanceof MessagingException; one = next(one)) {
      String message = one.getMessage() == null ? "" : one.getMessage().strip();
      if (message.matches("(?s)[245]\\d\\d\\b.*")) {
        said = message.replaceAll("\\s+", " ");
      }
    }
    return said.isEmpty() ? failure.getClass().getSimpleName() : said;
  }

  private static Exception next(Exception one) {
    return ((MessagingException) one).getNextException();
  }

  private List<DataSource> attachments(NoticeRow notice) {
    List<DataSource> all = new ArrayList<>();
    if (notice.documentId() != null) {
      all.add(attachment(notice.documentId(), "dokuments"));
    }
    for (Long enclosure : notices.enclosures(notice.id())) {
      all.add(attachment(enclosure, "dokuments-" + (all.size() + 1)));
    }
    return all;
  }

  private DataSource attachment(long documentId, String name) {
    var document = documents.get(documentId);
    boolean pdf = document.mediaType().equals(MediaTypes.PDF);
    return new DocumentAttachment(documents, document, pdf ? name + ".pdf" : name);
  }

  private SmtpSettings settings() {
    if (fixed != null) {
      return fixed;
    }
    Config config = ConfigProvider.getConfig();
    return SmtpSettings.read(config);
  }

  private static Authenticator login(SmtpSettings settings) {
    if (settings.user() == null) {
      return null;
    }
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(settings.user(), settings.password());
      }
    };
  }

  /** What was said is said: a failure to hang up changes nothing. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException late) {
      LOG.log(Level.FINE, "the mail server did not take leave: {0}", late.getClass().getName());
    }
  }
}
