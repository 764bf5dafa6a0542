package lv.ikvd.fee.service;

import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.fee.service.statement.StatementJob;
import lv.ikvd.job.service.Jobs;

/** A desk whose price list has prices to try with, and whose jobs run when the test says so. */
public final class FeeOffice {

  private final TestDatabase database;
  private final CaseDesk desk;

  public FeeOffice(TestDatabase database) {
    this.database = database;
    desk = new CaseDesk(database);
    price("TEST_TEN", "10.00", null, "NONE");
    desk.with(Jobs.class, desk.node().jobs(CaseDesk.ANNA.name(), desk.bean(StatementJob.class)));
  }

  /** Puts a price into all versions of the price list. */
  public void price(String item, String price, String procedure, String holds) {
    database.sql(
"""
insert into rule_fee (rule_version_id, item, name_lv, name_en, charge_kind, price, vat, per, register, procedure, holds_step, pay_days, citation, verified)
select id, '%s', 'Maksa %1$s', 'Fee %1$s', 'PAID_SERVICE', %s, 'NOT_TAXED', 'CASE', null, %s, '%s', 10, 'Cenrādis', false
  from rule_version where rule_set = 'FEE'\
"""
            .formatted(item, price, procedure == null ? "null" : "'" + procedure + "'", holds));
  }

  public CaseDesk desk() {
    return desk;
  }

  /** Charges the party of a case; the reference. */
  public String charge(String caseNumber, String item, int quantity) {
    return desk.in(Charging.class, c -> c.add(new ChargeCommand(caseNumber, null, item, quantity)));
  }

  public void runJobs() {
    CaseDesk.Person before = desk.person();
    desk.as(CaseDesk.SYSTEM);
    desk.node().run(desk.bean(StatementJob.class));
    desk.as(before);
  }

  /** The server dies after the first chunk of the job that has waited longest. */
  public void dieInJob() {
    desk.node().die(1, desk.bean(StatementJob.class));
    database.sql("update job set leased_until = now() - interval '1 minute'");
  }
}
