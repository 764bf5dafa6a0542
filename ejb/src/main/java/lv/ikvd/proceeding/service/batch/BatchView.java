package lv.ikvd.proceeding.service.batch;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.proceeding.entity.batch.BatchItemRow;
import lv.ikvd.proceeding.entity.batch.BatchItemState;
import lv.ikvd.proceeding.entity.batch.BatchRow;

/**
 * A batch with its cases.
 *
 * @param running whether a job is at it now
 */
public record BatchView(BatchRow row, List<BatchItemRow> items, boolean running)
    implements Serializable {

  public boolean ordered() {
    return row.startedAt() != null;
  }

  public List<BatchItemRow> in(BatchItemState state) {
    return items.stream().filter(item -> item.state() == state).toList();
  }
}
