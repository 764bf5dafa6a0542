package lv.ikvd.expert.service;

import java.io.Serializable;
import java.time.LocalDate;

/** A course that an expert completed. */
public record Training(String certificate, String course, int hours, LocalDate on)
    implements Serializable {}
