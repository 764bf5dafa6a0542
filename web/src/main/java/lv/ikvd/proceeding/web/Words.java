package lv.ikvd.proceeding.web;

import java.util.Locale;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;

/**
 * Names of what the kernel knows by code alone. A register has the names of its procedures and
 * fields in its own bundle; a code that nobody named is shown as it is.
 */
public final class Words {

  private final Locale locale;

  public Words(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  public boolean english() {
    return "en".equals(locale.getLanguage());
  }

  public String procedure(String register, String code) {
    return or(bundle(register) + ".procedure." + code, code);
  }

  public String register(String code) {
    return or(bundle(code) + ".register", code);
  }

  /** A kind of decision, as its register calls it; else as all do. */
  public String decision(String register, String kind) {
    return or(bundle(register) + ".decision." + kind, or("proceeding.decision." + kind, kind));
  }

  /** What happened in a case, as its register calls it; else as all do. */
  public String event(String register, String kind) {
    return or(bundle(register) + ".event." + kind, or("proceeding.event." + kind, kind));
  }

  /** Name of a field of a case, or of the register's own data. */
  public String field(String register, String name) {
    return or("proceeding.field." + name, or(bundle(register) + ".field." + name, name));
  }

  public String source(String code) {
    return or("proceeding.source." + code, code);
  }

  /** Name of a term; one that only a register knows has its name there. */
  public String term(String register, String code) {
    return or("proceeding.term." + code, or(bundle(register) + ".term." + code, code));
  }

  public String of(String key, Object... values) {
    return Texts.of(locale, key, values);
  }

  /** The text of a key, or something else where there is none. */
  public String or(String key, String otherwise) {
    return has(key) ? Texts.of(locale, key) : otherwise;
  }

  public boolean has(String key) {
    return Messages.in(locale).containsKey(key);
  }

  public String show(Object value) {
    return Texts.show(locale, value);
  }

  /** A number with its noun. */
  public String counted(String key, long number) {
    return Texts.counted(locale, key, number);
  }

  /** Registers keep bundle and pages under their code without underscores. */
  static String bundle(String register) {
    return register == null ? "" : register.toLowerCase(Locale.ROOT).replace("_", "");
  }
}
