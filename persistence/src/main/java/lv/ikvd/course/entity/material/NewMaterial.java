package lv.ikvd.course.entity.material;

import java.io.Serializable;
import lv.ikvd.document.entity.DocumentRef;

/**
 * A material to be given.
 *
 * @param link null for a file
 * @param file null for a link
 * @param fileName as it was sent, made harmless; null for a link
 * @param open whether everyone sees it
 */
public record NewMaterial(
    long courseId, String title, String link, DocumentRef file, String fileName, boolean open)
    implements Serializable {}
