package lv.ikvd.document.report;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** The body of a document as the filler reads it. */
final class Blocks implements JRDataSource {

  private final Iterator<Block> rest;
  private Block current;

  Blocks(List<Block> blocks) {
    rest = blocks.iterator();
  }

  @Override
  public boolean next() {
    boolean more = rest.hasNext();
    current = more ? rest.next() : null;
    return more;
  }

  @Override
  public Object getFieldValue(JRField field) {
    return current;
  }
}
