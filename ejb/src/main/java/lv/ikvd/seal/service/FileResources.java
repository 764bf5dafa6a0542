package lv.ikvd.seal.service;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.signature.resources.AbstractResourcesHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets the library write what it makes into a folder, not into memory. Whoever made the folder
 * removes it; the library's own kind leaves its files until the server ends.
 */
final class FileResources extends AbstractResourcesHandler {

  private final Path folder;
  private Path file;

  FileResources(Path folder) {
    this.folder = folder;
  }

  @Override
  protected OutputStream buildOutputStream() throws IOException {
    // A name that ends in a kind has the library look through all jars for who knows that kind.
    file = Files.createTempFile(folder, "seal", "");
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  @Override
  public DSSDocument writeToDSSDocument() throws IOException {
    close();
    return new FileDocument(file.toFile());
  }
}
