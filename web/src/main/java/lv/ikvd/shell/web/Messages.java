package lv.ikvd.shell.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * All texts of one language: the files {@code messages/<feature>_<language>.properties} of every
 * feature as one bundle, which JSF loads as {@code msg} and for its own messages. A key that the
 * language lacks is taken from Latvian; one that Latvian lacks shows itself in brackets and is
 * logged once.
 */
public class Messages extends ResourceBundle {

  public static final Locale LATVIAN = new Locale("lv");
  public static final Locale ENGLISH = Locale.ENGLISH;

  private static final Logger LOG = Logger.getLogger(Messages.class.getName());
  private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

  private final Locale locale;
  private final Map<String, String> texts;

  public Messages() {
    this(LATVIAN);
  }

  protected Messages(Locale locale) {
    this.locale = locale;
    this.texts = MessageFiles.read(locale.getLanguage());
  }

  /** The bundle of a language; any language but English is answered in Latvian. */
  public static ResourceBundle in(Locale locale) {
    boolean english = locale != null && ENGLISH.getLanguage().equals(locale.getLanguage());
    return getBundle(
        Messages.class.getName(), english ? ENGLISH : LATVIAN, Messages.class.getClassLoader());
  }

  @Override
  public Locale getLocale() {
    return locale;
  }

  @Override
  protected Object handleGetObject(String key) {
    String text = texts.get(key);
    if (text == null && !LATVIAN.equals(locale)) {
      text = (String) ((Messages) in(LATVIAN)).texts.get(key);
    }
    if (text != null) {
      return text;
    }
    if (isOfAnotherLibrary(key)) {
      return null;
    }
    if (REPORTED.add(locale + key)) {
      LOG.log(Level.WARNING, "No text for {0} in {1}", new Object[] {key, locale});
    }
    return "[" + key + "]";
  }

  /**
   * JSF and PrimeFaces ask here first and have texts of their own for what we do not say otherwise.
   */
  private static boolean isOfAnotherLibrary(String key) {
    return key.startsWith("jakarta.") || key.startsWith("primefaces.") || key.startsWith("org.");
  }

  @Override
  public boolean containsKey(String key) {
    return texts.containsKey(key)
        || (!LATVIAN.equals(locale) && ((Messages) in(LATVIAN)).texts.containsKey(key));
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
