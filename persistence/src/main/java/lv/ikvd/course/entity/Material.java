package lv.ikvd.course.entity;

import java.io.Serializable;

/** What is given to participants: a link, or a file of the document store. */
public record Material(long id, String title, String link, Long documentId)
    implements Serializable {}
