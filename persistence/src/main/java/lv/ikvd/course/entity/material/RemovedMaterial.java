package lv.ikvd.course.entity.material;

import java.io.Serializable;
import java.time.Instant;

/** A material that was taken away, by whom and why. */
public record RemovedMaterial(String title, Instant at, String by, String reason)
    implements Serializable {}
