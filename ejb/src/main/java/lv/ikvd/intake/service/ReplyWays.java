package lv.ikvd.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.intake.entity.IncomingReader;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.entity.SignatureRow;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.naming.NameCase;
import lv.ikvd.party.service.Parties;
import lv.ikvd.party.service.declension.NameForms;
import lv.ikvd.party.service.declension.PersonName;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.papers.FreeLetters;
import lv.ikvd.proceeding.service.papers.Recipient;

/** Who sent a document, as far as its signatures tell, and how the sender is reached. */
@ApplicationScoped
public class ReplyWays {

  @Inject private IncomingReader reader;
  @Inject private Parties parties;
  @Inject private NameForms names;
  @Inject private Looks looks;

  /** As the registers know the first of the signers whom they know; else as far as it was said. */
  ReplyDraft usual(IncomingRow row) {
    List<SignatureRow> signatures = reader.signatures(row.id());
    Optional<Long> known = sender(row, signatures);
    if (known.isEmpty()) {
      String name = signatures.stream().findFirst().map(ReplyWays::named).orElse(null);
      return new ReplyDraft(null, name, likeReceived(row.channel()), null);
    }
    looks.record(LookKind.OPEN, "INTAKE", "PARTY", List.of(known.get()), null);
    PartyRow party = parties.get(known.get());
    Recipient recipient = new Recipient(party, null);
    boolean reached =
        recipient.channel() != Channel.REGISTERED_POST || party.postalAddress() != null;
    return new ReplyDraft(
        null,
        names.of(party).in(NameCase.DATIVE),
        recipient.channel(),
        reached ? recipient.destination() : null);
  }

  /** Which way a letter goes that an official sends. */
  FreeLetters.Way of(IncomingRow row, ReplyDraft reply) {
    return new FreeLetters.Way(
        sender(row, reader.signatures(row.id())).orElse(null),
        text(reply.recipient()),
        reply.channel(),
        text(reply.destination()));
  }

  private static Optional<Long> sender(IncomingRow row, List<SignatureRow> signatures) {
    return Stream.concat(
            signatures.stream().map(SignatureRow::partyId), Stream.ofNullable(row.partyId()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static String named(SignatureRow signature) {
    return signature.familyName() == null
        ? signature.signer()
        : PersonName.decline(signature.givenName(), signature.familyName()).in(NameCase.DATIVE);
  }

  private static Channel likeReceived(IntakeChannel channel) {
    return switch (channel) {
      case E_ADDRESS -> Channel.E_ADDRESS;
      case EMAIL -> Channel.EMAIL;
      case POST -> Channel.POST;
      case PORTAL, IN_PERSON -> null;
    };
  }

  /** What was typed, without what stands around it; lines end as they do in letters. */
  static String text(String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }
}
