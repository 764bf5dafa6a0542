package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** A course that an expert completed, by its certificate. */
public record Training(String certificate, String course, int hours, LocalDate on)
    implements Serializable {}
