package lv.ikvd.registry.web.panel;

import java.util.List;

/**
 * What a feature shows on the page of an entry. A panel is a request-scoped bean: it reads what it
 * shows before the page is rendered, and its fragment shows that.
 */
public interface Panel {

  /** Stands for the entries of all registers: what the kernel itself shows. */
  String EVERY = "";

  /** Code of the register whose entries have it, or {@link #EVERY}. */
  String register();

  /** Key of its title in the messages. */
  String title();

  /**
   * Where it stands: what the entry is before 20, who stands behind it before 30, where it is
   * before 40, its relations before 50, its rights before 60, work on it before 70, papers before
   * 80, then how it came to be so.
   */
  int order();

  /** Path of a Facelets fragment, which stands below the title. */
  String fragment();

  /** Whether it takes the whole width of the page. */
  default boolean wide() {
    return false;
  }

  /**
   * Reads what it shows.
   *
   * @return false where there is nothing to show, or the reader may not see it: then there is no
   *     panel
   */
  boolean open(ShownEntry entry);

  /** What of it an official takes along on a visit; asked after it was opened. */
  default List<SheetLine> lines() {
    return List.of();
  }
}
