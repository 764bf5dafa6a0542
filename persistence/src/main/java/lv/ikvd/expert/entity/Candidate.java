package lv.ikvd.expert.entity;

import java.io.Serializable;

/**
 * An expert in sight of an institution and days.
 *
 * @param interested whether an interest in the institution is declared that lasts
 * @param absent whether the expert said that they cannot be asked then
 * @param busy number of another commission of those days, or null
 */
public record Candidate(ExpertRow expert, boolean interested, boolean absent, String busy)
    implements Serializable {}
