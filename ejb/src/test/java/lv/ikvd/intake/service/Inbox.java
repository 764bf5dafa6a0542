package lv.ikvd.intake.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.ApplicationCommand;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.seal.service.validation.Containers;

/** An office's inbox on a test's database. */
final class Inbox {

  static final String CODE = "329000-00017";

  final CaseDesk desk;

  Inbox(TestDatabase database, SaidContainers containers) {
    desk = new CaseDesk(database).with(Containers.class, containers);
  }

  String receive(String name) {
    return receive(name, container(name));
  }

  String receive(String name, byte[] bytes) {
    return receive(name, bytes, desk.today());
  }

  String receive(String name, byte[] bytes, LocalDate on) {
    return desk.in(
        Receiving.class,
        r -> r.receive(new ByteArrayInputStream(bytes), name, on, IntakeChannel.EMAIL));
  }

  IncomingView open(String number) {
    return desk.in(IncomingDocuments.class, d -> d.open(number));
  }

  IncomingRef ref(String number) {
    return new IncomingRef(number, open(number).row().version());
  }

  void acknowledge(String number, boolean byHand, String why) {
    IncomingRef ref = ref(number);
    desk.run(IncomingWork.class, w -> w.acknowledge(ref, byHand, why));
  }

  void attach(String number, String caseNumber, Long request, String why) {
    IncomingRef ref = ref(number);
    desk.run(
        IncomingWork.class, w -> w.attach(ref, new AttachCommand(caseNumber, request, false, why)));
  }

  /**
   * Opens a case and files the document in it in one transaction, as the form of a register does.
   */
  OpenedCase begin(String number, String code) {
    long party = person(code, "Zane", "Ķēniņa");
    IncomingWork work = desk.in(IncomingWork.class, one -> one);
    return desk.in(
        Intake.class,
        intake -> {
          List<OpenedCase> opened = intake.receive(application(party));
          work.opened(number, opened);
          return opened.get(0);
        });
  }

  /** A case in which a person applies for registration. */
  OpenedCase apply(long party) {
    return desk.in(Intake.class, i -> i.receive(application(party))).get(0);
  }

  private ApplicationCommand application(long party) {
    return new ApplicationCommand(
        List.of("CM_REGISTRATION"),
        party,
        null,
        desk.today(),
        IntakeChannel.EMAIL,
        null,
        null,
        null);
  }

  long person(String code, String given, String family) {
    return desk.in(
        Parties.class,
        parties ->
            parties.registerPerson(
                new PersonCommand(
                    PersonalCode.parse(code),
                    given,
                    family,
                    null,
                    new ContactCommand("zane@example.lv", null, null, null),
                    PartySource.APPLICATION,
                    LocalDate.of(2020, 1, 1))));
  }

  /** What looks like a container of the standard; other bytes for another name. */
  static byte[] container(String name) {
    byte[] type = "application/vnd.etsi.asic-e+zip".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      CRC32 crc = new CRC32();
      crc.update(type);
      first.setCrc(crc.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("iesniegums.pdf"));
      zip.write(("%PDF-1.7\n" + name).getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
