package lv.ikvd.seal.service.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lv.ikvd.document.entity.FileName;
import lv.ikvd.document.entity.MediaTypeSniffer;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.problem.entity.Problem;

/** Says of a file that came in what it holds, who signed it and whether the signatures hold. */
@ApplicationScoped
public class Containers {

  private static final int HEAD = 64 * 1024;

  /**
   * Validates a file. It has to stay where it is as long as the files in it are read.
   *
   * @param name under which it was sent; tells {@code .edoc} from {@code .asice}, nothing else
   * @throws Problem SEAL-201 broken archive, -202 too much in it, -203 names, -204 no container as
   *     the standard has it, -205 old eDoc, -206 entities in XML, -207 unreadable PDF, -208
   *     signatures of another kind
   */
  public ContainerReport validate(Path file, String name) {
    String mediaType = sniff(file);
    if (mediaType.equals(MediaTypes.PDF)) {
      return new ContainerReport(
          ContainerKind.UNSIGNED_PDF, List.of(itself(file, name, mediaType)), List.of());
    }
    boolean zip = isZip(file);
    if (zip && ZipCheck.isContainer(file, name, mediaType)) {
      return new ContainerReport(kind(name), ZipCheck.files(file, mediaType), List.of());
    }
    return new ContainerReport(
        ContainerKind.OTHER, List.of(itself(file, name, mediaType)), List.of());
  }

  private static ContainerKind kind(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".edoc")
        ? ContainerKind.EDOC
        : ContainerKind.ASICE;
  }

  private static ContainedFile itself(Path file, String name, String mediaType) {
    try {
      return new ContainedFile(
          new FileName(name).value(), mediaType, Files.size(file), () -> Files.newInputStream(file));
    } catch (IOException gone) {
      throw new Problem("SEAL-201").at("file").because(gone);
    }
  }

  private static boolean isZip(Path file) {
    byte[] head = head(file, 2);
    return head.length == 2 && head[0] == 'P' && head[1] == 'K';
  }

  private static String sniff(Path file) {
    byte[] head = head(file, HEAD);
    return MediaTypeSniffer.sniff(head, head.length);
  }

  private static byte[] head(Path file, int length) {
    try (InputStream content = Files.newInputStream(file)) {
      return content.readNBytes(length);
    } catch (IOException broken) {
      throw new Problem("SEAL-201").at("file").because(broken);
    }
  }
}
