package lv.ikvd.seal.service.validation;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Closes what it was opened from, too. */
final class ClosingStream extends FilterInputStream {

  private final Closeable source;

  ClosingStream(InputStream content, Closeable source) {
    super(content);
    this.source = source;
  }

  @Override
  public void close() throws IOException {
    try (source) {
      super.close();
    }
  }
}
