package lv.ikvd.course.service.material;

import java.io.InputStream;

/**
 * What an official gives to participants: a link or a file.
 *
 * @param link null for a file
 * @param fileName as it is sent
 * @param content of a file, null for a link
 * @param open whether everyone may see it
 */
public record MaterialInput(
    String title, String link, String fileName, InputStream content, boolean open) {}
