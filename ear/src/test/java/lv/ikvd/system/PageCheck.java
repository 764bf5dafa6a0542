package lv.ikvd.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What holds for every page: it answers as it should, says what it is, has all its texts, breaks no
 * rule of the browser's security policy, has the style sheets of what it shows, is at no width
 * wider than its window and breaks no word there, and axe finds nothing (WCAG 2.1 AA), in the light
 * and in the dark.
 */
final class PageCheck implements AutoCloseable {

  private static final String AXE = script("/axe.min.js");
  private static final String BROKEN = script("/broken-words.js");
  private static final String UNSTYLED = script("/unstyled.js");

  /** Names of classes that some style sheet of ours gives a look. */
  private static final List<String> STYLED = styled();

  /** What a page shows in the place of a text that nobody wrote. */
  private static final Pattern MISSING = Pattern.compile("\\?\\?\\?\\S*|\\[[a-z]+(\\.[\\w-]+)+]");

  /** A code where a word belongs; only who keeps rules, lists and loads works with codes. */
  private static final Pattern CODE =
      Pattern.compile("\\b([A-Z]{3,}_[A-Z_]+|[A-Z]{7,})\\b(?!-\\d)");

  private static final Pattern OF_CODES = Pattern.compile("(rulebook|classifier|dataload)-.*");

  private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

  /** Findings as one line each: rule, what to do, first place. */
  private static final String RUN =
      "only => axe.run(document, {runOnly: only, resultTypes: ['violations']}).then(r =>"
          + " r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.length + '× '"
          + " + v.nodes[0].html.slice(0, 200) + ' ' + (v.nodes[0].failureSummary || '')))";

  private static final String WIDER =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final BrowserContext context;
  private final Page page;
  private final String language;
  private final List<String> console = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();

  PageCheck(RunningServer server, String language, String login) {
    this.language = language;
    context = Browser.context(Browser.DESK, "lv-LV");
    page = context.newPage();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.onConsoleMessage(this::heard);
    page.onPageError(error -> console.add(error));
    page.navigate(server.baseUrl() + "/login");
    if (login != null) {
      page.locator("#login\\:name").fill(login);
      page.locator("#login\\:password").fill("demo-" + login + "-2026");
      page.locator("#login\\:password").press("Enter");
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }
    if (language.equals("en")) {
      page.locator("form[action$='/language'] button").first().click();
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }
  }

  /** Opens an address and looks at it at both widths; the pictures are for a critical eye. */
  void open(String name, String address, int status) {
    console.clear();
    Response response = page.navigate(address);
    if (response.status() != status) {
      finding(name, "answers " + response.status());
      return;
    }
    look(name, status);
  }

  Page page() {
    return page;
  }

  /** Looks at the page as it stands. */
  void look(String name, int status) {
    content(name);
    List<?> unstyled = (List<?>) page.evaluate(UNSTYLED, STYLED);
    if (!unstyled.isEmpty()) {
      finding(name, "lacks the style sheet of " + unstyled);
    }
    page.evaluate(AXE);
    for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
      String at = name + " at " + width + " px";
      page.setViewportSize(width, width == Browser.PHONE ? 844 : 768);
      int wider = ((Number) page.evaluate(WIDER)).intValue();
      if (wider > 0) {
        finding(at, "is " + wider + " px wider than the window");
      }
      List<?> broken = (List<?>) page.evaluate(BROKEN);
      if (!broken.isEmpty()) {
        finding(at, "breaks words between their letters: " + broken);
      }
      // what axe looks at differs by width, not by language: each width in one of them
      if ((width == Browser.DESK) == language.equals("lv")) {
        axe(at, Map.of("type", "tag", "values", TAGS));
      }
      Screens.take(page, language + "-" + name, width);
    }
    page.setViewportSize(Browser.DESK, 768);
    if (language.equals("lv")) {
      dark(name);
    }
    console.stream()
        .filter(message -> status == 200 || !message.contains("Failed to load resource"))
        .forEach(message -> finding(name, "console: " + message));
  }

  private void dark(String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    axe(name + " in the dark", Map.of("type", "rule", "values", List.of("color-contrast")));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private void content(String name) {
    if (!language.equals(page.locator("html").getAttribute("lang"))) {
      finding(name, "is not in the language " + language);
    }
    if (page.locator("h1").count() != 1 || page.locator("h1").innerText().isBlank()) {
      finding(name, "has no single heading that says what it is");
    }
    String text = page.locator("body").innerText();
    Matcher missing = MISSING.matcher(page.content());
    while (missing.find()) {
      finding(name, "lacks a text: " + missing.group());
    }
    Matcher code = CODE.matcher(text);
    if (code.find() && !OF_CODES.matcher(name).matches()) {
      finding(name, "shows a code: " + around(text, code.group()));
    }
    if (text.contains("..") && !text.contains("...")) {
      finding(name, "has two full stops in a row: " + around(text, ".."));
    }
  }

  private void axe(String name, Map<String, Object> only) {
    for (Object found : (List<?>) page.evaluate(RUN, only)) {
      finding(name, String.valueOf(found));
    }
  }

  private void heard(ConsoleMessage message) {
    if (message.type().equals("error")) {
      console.add(message.text());
    }
  }

  private void finding(String name, String what) {
    findings.add(language + " " + name + " (" + page.url() + "): " + what);
  }

  List<String> findings() {
    return findings;
  }

  @Override
  public void close() {
    context.close();
  }

  private static String around(String text, String found) {
    int at = text.indexOf(found);
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
  }

  private static List<String> styled() {
    try (ZipFile war = new ZipFile(System.getProperty("ikvis.war"))) {
      Set<String> found = new TreeSet<>();
      for (ZipEntry entry : Collections.list(war.entries())) {
        if (entry.getName().matches("resources/.*\\.css")) {
          String sheet =
              new String(war.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          Pattern.compile("\\.([a-z]-[\\w-]+)")
              .matcher(sheet)
              .results()
              .forEach(one -> found.add(one.group(1)));
        }
      }
      return List.copyOf(found);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String script(String name) {
    try (InputStream script = PageCheck.class.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
