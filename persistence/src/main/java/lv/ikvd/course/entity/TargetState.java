package lv.ikvd.course.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How a target stands.
 *
 * @param reached null while nothing can be said, as of usefulness before the first evaluation
 */
public record TargetState(TargetKind kind, BigDecimal threshold, BigDecimal reached)
    implements Serializable {

  public boolean met() {
    return reached != null && reached.compareTo(threshold) >= 0;
  }
}
