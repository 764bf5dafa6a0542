package lv.ikvd.notice.service;

import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * Where and as whom mail is sent: {@code ikvis.smtp.host}, {@code .port} (25), {@code .from},
 * {@code .user}, {@code .password} and {@code .tls}: {@code starttls} (where the server offers it;
 * with a user, only if it does), {@code tls} or {@code none}.
 */
record SmtpSettings(String host, int port, String from, String user, String password, String tls) {

  private static final int DEFAULT_PORT = 25;
  private static final String TIMEOUT_MILLIS = "20000";

  static SmtpSettings read(Config config) {
    return new SmtpSettings(
        text(config, "host").orElse(null),
        config.getOptionalValue("ikvis.smtp.port", Integer.class).orElse(DEFAULT_PORT),
        text(config, "from").orElse(null),
        text(config, "user").orElse(null),
        text(config, "password").orElse(null),
        text(config, "tls").orElse("starttls"));
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue("ikvis.smtp." + name, String.class).filter(t -> !t.isBlank());
  }

  boolean complete() {
    return host != null && from != null;
  }

  /** Limits of time everywhere: a worker's transaction waits for the answer. */
  Properties properties() {
    Properties mail = new Properties();
    mail.put("mail.smtp.host", host);
    mail.put("mail.smtp.port", Integer.toString(port));
    mail.put("mail.smtp.auth", Boolean.toString(user != null));
    mail.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    mail.put("mail.smtp.timeout", TIMEOUT_MILLIS);
    mail.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    mail.put("mail.smtp.ssl.enable", Boolean.toString(tls.equals("tls")));
    mail.put("mail.smtp.ssl.checkserveridentity", "true");
    mail.put("mail.smtp.starttls.enable", Boolean.toString(tls.equals("starttls")));
    mail.put(
        "mail.smtp.starttls.required", Boolean.toString(tls.equals("starttls") && user != null));
    mail.put("mail.smtp.allow8bitmime", "true");
    mail.put("mail.mime.allowutf8", "true");
    return mail;
  }

  /** Never the password. */
  @Override
  public String toString() {
    return "SMTP " + host + ":" + port;
  }
}
