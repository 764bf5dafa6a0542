package lv.ikvd.seal.service.validation;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that came in: the one sent, or one of those in a container.
 *
 * @param name as it may be shown, without folders
 * @param mediaType by its content, of {@link lv.ikvd.document.entity.MediaTypes}
 * @param size in bytes, counted and not believed
 * @param content opened anew each time, while the file that was validated is still there
 */
public record ContainedFile(String name, String mediaType, long size, Content content) {

  /** Opens the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  public InputStream open() throws IOException {
    return content.open();
  }
}
