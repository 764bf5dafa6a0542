package lv.ikvd.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.ikvd.bench.floor.EmptyResource;
import lv.ikvd.bench.floor.FloorApplication;

/** What the floors are deployed from, made at the time of the run. */
final class Archives {

  private Archives() {}

  /** A WAR with one page of a few words and nothing else. */
  static Path emptyWar(Path directory) {
    String page = "<!DOCTYPE html><html lang=\"en\"><title>Empty</title><p>Empty</p></html>";
    return war(directory, "empty.war", Map.of("index.html", page.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Payara Micro that also deploys the empty resource, at {@code /floor/empty}: the product stays
   * as it is, and both are in one server.
   */
  static Path microWithFloor(Path micro, Path directory) {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    // A WAR that comes as a stream is known by its directories.
    classes.put("WEB-INF/", new byte[0]);
    classes.put("WEB-INF/classes/", new byte[0]);
    for (Class<?> type : new Class<?>[] {FloorApplication.class, EmptyResource.class}) {
      String name = type.getName().replace('.', '/') + ".class";
      classes.put("WEB-INF/classes/" + name, bytes(name));
    }
    Path war = war(directory, "floor.war", classes);
    Path program = directory.resolve("payara-micro-with-floor.jar");
    try {
      Files.copy(micro, program, StandardCopyOption.REPLACE_EXISTING);
      try (FileSystem jar = FileSystems.newFileSystem(program)) {
        Files.createDirectories(jar.getPath("MICRO-INF/deploy"));
        Files.copy(war, jar.getPath("MICRO-INF/deploy/floor.war"));
      }
      return program;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path war(Path directory, String name, Map<String, byte[]> content) {
    Path war = directory.resolve(name);
    try {
      Files.createDirectories(directory);
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
        for (Map.Entry<String, byte[]> entry : content.entrySet()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(entry.getValue());
        }
      }
      return war;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Archives.class.getClassLoader().getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
