package lv.ikvd.registry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.service.SeriesRestore;

/** The last step after a restore from backup. */
@Named("restoreBean")
@ViewScoped
public class RestoreBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SeriesRestore restore;

  private int block = SeriesRestore.BLOCK;
  private boolean sure;
  private Integer advanced;

  public void skip() {
    if (!sure) {
      throw new Problem("REGISTRY-021").at("sure");
    }
    advanced = restore.skipAfterRestore(block);
    sure = false;
  }

  /** How many series and years left numbers out; null before. */
  public Integer getAdvanced() {
    return advanced;
  }

  public int getBlock() {
    return block;
  }

  public void setBlock(int block) {
    this.block = block;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }
}
