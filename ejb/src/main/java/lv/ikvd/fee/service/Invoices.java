package lv.ikvd.fee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.fee.entity.ChargeRepository;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.DocumentRendered;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.papers.Outgoing;
import lv.ikvd.proceeding.service.papers.Recipient;
import lv.ikvd.proceeding.service.papers.Recipients;

/**
 * Invoices: written with the charge, rendered by the worker, then filed in the case and sent as
 * letters are. Each step is a row in the transaction of the step before.
 */
@ApplicationScoped
public class Invoices {

  static final String KIND = "INVOICE";

  @Inject private ChargeRepository charges;
  @Inject private ProceedingRepository proceedings;
  @Inject private Recipients recipients;
  @Inject private Parties parties;
  @Inject private PriceList prices;
  @Inject private Issuance issuance;
  @Inject private Outgoing outgoing;

  /** Writes the invoice of a charge. */
  void write(String reference) {
    ChargeRow charge = charges.find(reference).orElseThrow();
    Recipient recipient =
        charge.proceedingId() == null
            ? new Recipient(parties.get(charge.partyId()), null)
            : recipients.of(charge.proceedingId(), charge.partyId());
    InvoiceContent content =
        new InvoiceContent(
            charge.reference(),
            charge.partyId(),
            recipient.named(),
            charge.nameLv(),
            charge.citation(),
            charge.price(),
            charge.quantity(),
            charge.amount(),
            charge.vat(),
            prices.account(charge.kind(), charge.chargedOn()),
            charge.dueOn(),
            charge.caseNumber());
    IssuedRow issued =
        issuance.issue(
            new IssueDraft(
                KIND,
                PriceList.RULES,
                null,
                null,
                null,
                charge.proceedingId(),
                null,
                content.json()));
    charges.invoiced(charge.id(), issued.id());
  }

  void onRendered(@Observes DocumentRendered rendered) {
    if (!rendered.kind().equals(KIND) || rendered.duplicate()) {
      return;
    }
    InvoiceContent content =
        InvoiceContent.read(issuance.byNumber(rendered.number()).orElseThrow().content());
    Outgoing.Paper paper =
        new Outgoing.Paper(
            "invoice-" + rendered.number(),
            KIND,
            null,
            rendered.documentId(),
            "Rēķins Nr. " + rendered.number(),
"""
Izglītības kvalitātes valsts dienests nosūta rēķinu Nr. %s. Maksājot norādiet atsauci %s.

Rēķina īstumu var pārbaudīt pēc tā numura dienesta tīmekļvietnē.\
"""
                .formatted(rendered.number(), content.reference()));
    if (rendered.proceedingId() == null) {
      outgoing.send(content.partyId(), paper);
    } else {
      outgoing.send(proceedings.get(rendered.proceedingId()), paper);
    }
  }
}
