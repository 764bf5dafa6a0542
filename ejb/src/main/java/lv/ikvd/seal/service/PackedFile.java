package lv.ikvd.seal.service;

import java.nio.file.Path;

/**
 * A file of a package to be sealed.
 *
 * @param name in the package; one of a kind there
 */
public record PackedFile(String name, Path file) {}
