package lv.ikvd.shell.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the message files of all features, so that a feature adds its file and edits no list. The
 * container names what lies in the WAR; where there is none (tests) the folder on the class path is
 * read. Texts that hide each other stop the server as it starts: otherwise every page would fail,
 * or say something else than its author wrote.
 */
@WebListener
public class MessageFiles implements ServletContextListener {

  private static final String FOLDER = "messages";
  private static volatile Set<String> inWar = Set.of();

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Set<String> paths =
        event.getServletContext().getResourcePaths("/WEB-INF/classes/" + FOLDER + "/");
    if (paths != null) {
      found(names(paths.stream()));
    }
    read(Messages.LATVIAN.getLanguage());
    read(Messages.ENGLISH.getLanguage());
  }

  private static void found(Set<String> names) {
    inWar = names;
  }

  /**
   * All texts of one language over all features.
   *
   * @throws IllegalStateException if a key stands twice, in one file or in two
   */
  static Map<String, String> read(String language) {
    Map<String, Map<String, String>> files = new TreeMap<>();
    names().stream()
        .filter(name -> name.endsWith("_" + language + ".properties"))
        .forEach(name -> files.put(name, file(name)));
    return joined(files);
  }

  static Map<String, String> joined(Map<String, Map<String, String>> files) {
    Map<String, String> texts = new TreeMap<>();
    Map<String, String> standsIn = new TreeMap<>();
    files.forEach(
        (name, file) ->
            file.forEach(
                (key, text) -> {
                  if (texts.put(key, text) != null) {
                    throw twice(key, standsIn.get(key) + " and " + name);
                  }
                  standsIn.put(key, name);
                }));
    return Map.copyOf(texts);
  }

  private static IllegalStateException twice(String key, String where) {
    return new IllegalStateException(
        "The text %s stands twice, in %s; take one of them out and start again."
            .formatted(key, where));
  }

  static Set<String> names() {
    if (!inWar.isEmpty()) {
      return inWar;
    }
    URL folder = MessageFiles.class.getResource("/" + FOLDER);
    if (folder == null) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return names(files.map(Path::toString));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, String> file(String name) {
    try (InputStream in = MessageFiles.class.getResourceAsStream("/" + FOLDER + "/" + name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return texts(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> texts(String name, Reader reader) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Properties properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object text) {
            if (texts.put((String) key, (String) text) != null) {
              throw twice((String) key, name);
            }
            return super.put(key, text);
          }
        };
    properties.load(reader);
    return texts;
  }

  private static Set<String> names(Stream<String> paths) {
    Set<String> names = new TreeSet<>();
    paths
        .map(path -> path.replace('\\', '/'))
        .filter(path -> path.endsWith(".properties"))
        .forEach(path -> names.add(path.substring(path.lastIndexOf('/') + 1)));
    return names;
  }
}
