package lv.ikvd.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The two packagings with the test register in them: each of its parts in the module where the part
 * of a register stands, and nothing else changed.
 */
final class Enlarged {

  private static final String FEATURE = "lv/ikvd/forestschool";

  private final Path classes = Path.of(System.getProperty("ikvis.target"), "test-classes");
  private final Path resources = classes.resolve("forestschool");
  private final Path room;

  private Enlarged(Path room) {
    this.room = room;
  }

  /** The WAR for Payara Micro, with all modules in it. */
  static Path war() {
    return archive(
        "war", Path.of(System.getProperty("ikvis.war")), (e, at) -> e.web(at, "WEB-INF/lib"));
  }

  /** The EAR for Payara Server. */
  static Path ear() {
    return archive("ear", Path.of(System.getProperty("ikvis.ear")), Enlarged::modules);
  }

  @FunctionalInterface
  private interface Change {
    void in(Enlarged enlarged, Path root) throws IOException;
  }

  private static Path archive(String kind, Path original, Change change) {
    Path room = MicroServer.room("enlarged-" + kind);
    MicroServer.delete(room);
    try {
      Files.createDirectories(room);
      Path copy = Files.copy(original, room.resolve("ikvis." + kind));
      new Enlarged(room).open(copy, change);
      return copy;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void open(Path archive, Change change) throws IOException {
    try (FileSystem zip =
        FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of())) {
      change.in(this, zip.getPath("/"));
    }
  }

  private void modules(Path ear) throws IOException {
    libraries(ear.resolve("lib"), List.of("ikvis-persistence"));
    libraries(ear, List.of("ikvis-ejb"));
    nested(only(ear, "ikvis-web"), (e, war) -> e.web(war, null));
  }

  private void web(Path war, String libraries) throws IOException {
    if (libraries != null) {
      libraries(war.resolve(libraries), List.of("ikvis-persistence", "ikvis-ejb"));
    }
    copy(
        classes.resolve(FEATURE).resolve("web"),
        war.resolve("WEB-INF/classes/" + FEATURE + "/web"));
    copy(resources.resolve("messages"), war.resolve("WEB-INF/classes/messages"));
    copy(resources.resolve("page"), war.resolve("forestschool"));
  }

  private void libraries(Path folder, List<String> modules) throws IOException {
    for (String module : modules) {
      nested(only(folder, module), module.endsWith("ejb") ? Enlarged::ejb : Enlarged::persistence);
    }
  }

  private void ejb(Path jar) throws IOException {
    copy(classes.resolve(FEATURE).resolve("service"), jar.resolve(FEATURE + "/service"));
  }

  private void persistence(Path jar) throws IOException {
    copy(classes.resolve(FEATURE).resolve("entity"), jar.resolve(FEATURE + "/entity"));
    copy(resources.resolve("migration"), jar.resolve("db/migration"));
  }

  /** Changes an archive that lies in another. */
  private void nested(Path inside, Change change) throws IOException {
    Path outside = room.resolve(inside.getFileName().toString());
    Files.copy(inside, outside, StandardCopyOption.REPLACE_EXISTING);
    open(outside, change);
    Files.copy(outside, inside, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path only(Path folder, String module) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().contains(module))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(module + " in " + folder));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
