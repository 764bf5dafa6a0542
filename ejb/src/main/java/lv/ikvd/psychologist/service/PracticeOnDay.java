package lv.ikvd.psychologist.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.psychologist.entity.CertificateState;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.registry.service.EntryView;

/**
 * Whether a psychologist of a name could practise on a day, as the register knows it now.
 *
 * @param status null if the entry was not yet in the register
 * @param fields how each certificate stood
 */
public record PracticeOnDay(
    String number, String name, LocalDate day, PsychologistStatus status, List<Field> fields)
    implements Serializable {

  /** A certificate and how it stood. */
  public record Field(FieldCertificate certificate, CertificateState state)
      implements Serializable {}

  static PracticeOnDay of(
      EntryView<PsychologistContent> view, String name, PsychologistStatus status) {
    List<Field> fields =
        view.content() == null
            ? List.of()
            : view.content().certificates().stream()
                .map(one -> new Field(one, one.state(view.day())))
                .toList();
    return new PracticeOnDay(view.entry().number(), name, view.day(), status, fields);
  }
}
