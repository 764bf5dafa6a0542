package lv.ikvd.issuance.service.batch;

import java.io.OutputStream;
import java.util.List;
import lv.ikvd.issuance.entity.IssuedRow;

/** A kind of document of which many are printed in one file; an application-scoped bean. */
public interface BatchKind {

  /** Of the {@link lv.ikvd.issuance.service.DocumentKind}. */
  String code();

  /** Writes one PDF of all, each beginning on a page of its own, in the order given. */
  void renderTogether(List<IssuedRow> documents, OutputStream out);
}
