package lv.ikvd.psychologist.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the register says of a psychologist in one version.
 *
 * @param certificates by number
 * @param end null while the psychologist is in the register
 */
public record PsychologistContent(
    List<Education> education,
    List<FieldCertificate> certificates,
    List<SupervisorRight> rights,
    List<SupervisionContract> contracts,
    PracticeEnd end)
    implements Serializable {

  public PsychologistContent {
    education = List.copyOf(education);
    certificates =
        certificates.stream().sorted(Comparator.comparing(FieldCertificate::number)).toList();
    rights = rights.stream().sorted(Comparator.comparing(SupervisorRight::number)).toList();
    contracts = List.copyOf(contracts);
  }

  /** Registered with an education, and nothing else yet. */
  public static PsychologistContent registered(List<Education> education) {
    return new PsychologistContent(education, List.of(), List.of(), List.of(), null);
  }

  public PsychologistContent educated(List<Education> degrees) {
    return new PsychologistContent(degrees, certificates, rights, contracts, end);
  }

  public PsychologistContent ended(PracticeEnd how) {
    return new PsychologistContent(education, certificates, rights, contracts, how);
  }

  /** With a certificate, in place of the one of its number. */
  public PsychologistContent with(FieldCertificate certificate) {
    List<FieldCertificate> all = new ArrayList<>(certificates);
    all.removeIf(one -> one.number().equals(certificate.number()));
    all.add(certificate);
    return new PsychologistContent(education, all, rights, contracts, end);
  }

  /** With a right, in place of the one of its number. */
  public PsychologistContent with(SupervisorRight right) {
    List<SupervisorRight> all = new ArrayList<>(rights);
    all.removeIf(one -> one.number().equals(right.number()));
    all.add(right);
    return new PsychologistContent(education, certificates, all, contracts, end);
  }

  public PsychologistContent supervised(List<SupervisionContract> all) {
    return new PsychologistContent(education, certificates, rights, all, end);
  }

  public Optional<FieldCertificate> certificate(String number) {
    return certificates.stream().filter(one -> one.number().equals(number)).findFirst();
  }

  public Optional<SupervisorRight> right(String number) {
    return rights.stream().filter(one -> one.number().equals(number)).findFirst();
  }

  /** The certificate in a field that ends last and was not annulled. */
  public Optional<FieldCertificate> lastIn(String field) {
    return certificates.stream()
        .filter(one -> one.field().equals(field) && one.annulledOn() == null)
        .max(Comparator.comparing(FieldCertificate::until));
  }

  /** The certificate in a field that is in force or suspended on a day, else the last one. */
  public Optional<FieldCertificate> concerned(String field, LocalDate day) {
    return certificates.stream()
        .filter(one -> one.field().equals(field))
        .filter(
            one ->
                one.state(day) == CertificateState.IN_FORCE
                    || one.state(day) == CertificateState.SUSPENDED)
        .findFirst()
        .or(() -> lastIn(field));
  }

  /** The right in a field that holds on a day. */
  public Optional<SupervisorRight> rightIn(String field, LocalDate day) {
    return rights.stream().filter(one -> one.field().equals(field) && one.holds(day)).findFirst();
  }

  public boolean isEnded(LocalDate day) {
    return end != null && !end.on().isAfter(day);
  }
}
