package lv.ikvd.course.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/** What a course sets out to reach at least. */
public record CourseTarget(TargetKind kind, BigDecimal threshold) implements Serializable {}
