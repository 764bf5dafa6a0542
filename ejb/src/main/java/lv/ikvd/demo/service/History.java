package lv.ikvd.demo.service;

/** Somebody's history as rows of a load, the same each time it is told. */
@FunctionalInterface
public interface History {

  void tell(RowSink rows);
}
