package lv.ikvd.fee.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.PaymentRow;

/**
 * A charge with all that came and went.
 *
 * @param account to which it is paid
 */
public record ChargeView(ChargeRow charge, List<PaymentRow> payments, String account)
    implements Serializable {

  public ChargeView {
    payments = List.copyOf(payments);
  }
}
