package lv.ikvd.course.service.message;

import java.io.Serializable;
import lv.ikvd.course.entity.message.Told;
import lv.ikvd.database.entity.Page;

/**
 * Who will be told what.
 *
 * @param body as it goes out, but for the link of each one
 * @param to the first of them, and how many there are
 */
public record ChangePreview(String subject, String body, Page<Told> to) implements Serializable {}
