package lv.ikvd.document.service;

import java.io.IOException;
import java.io.OutputStream;

/** Something that writes a document, block by block, where it is told to. */
@FunctionalInterface
public interface DocumentSource {

  void writeTo(OutputStream out) throws IOException;
}
