package lv.ikvd.dataload.entity;

import java.io.Serializable;

/**
 * A file of a load and what came of its rows.
 *
 * @param correction whether it corrects what was loaded before
 */
public record LoadFileRow(
    String file, boolean correction, long rows, long loaded, long same, long bad)
    implements Serializable {

  /** The name of the file in the archive. */
  public String name() {
    return correction ? LoadTable.CORRECTIONS + file : file;
  }
}
