package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** Since when an expert is in a state, and why; by whom it was noted. */
public record ExpertStep(ExpertState state, LocalDate since, String reason, String by)
    implements Serializable {}
