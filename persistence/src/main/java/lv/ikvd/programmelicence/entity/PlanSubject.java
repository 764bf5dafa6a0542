package lv.ikvd.programmelicence.entity;

import java.io.Serializable;

/** A line of the plan of a programme: a subject, course or module and its hours. */
public record PlanSubject(String subject, int hours) implements Serializable {}
