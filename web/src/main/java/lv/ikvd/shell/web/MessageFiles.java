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
 * read.
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
  }

  private static void found(Set<String> names) {
    inWar = names;
  }

  /** All texts of one language over all features; a key that two files hold is an error. */
  static Map<String, String> read(String language) {
    Map<String, String> texts = new TreeMap<>();
    for (String name : names()) {
      if (name.endsWith("_" + language + ".properties")) {
        file(name)
            .forEach(
                (key, text) -> {
                  if (texts.put(key, text) != null) {
                    throw new IllegalStateException(
                        "Text " + key + " stands twice, also in " + name);
                  }
                });
      }
    }
    return Map.copyOf(texts);
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
    Properties properties = new Properties();
    try (InputStream in = MessageFiles.class.getResourceAsStream("/" + FOLDER + "/" + name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
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
