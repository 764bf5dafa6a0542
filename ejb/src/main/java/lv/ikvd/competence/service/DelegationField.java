package lv.ikvd.competence.service;

import java.util.List;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.DeclaredField;
import lv.ikvd.programmelicence.service.ProgrammeLicences;

/** The fields of a contract. */
public final class DelegationField {

  static final ContentField<Delegation> QUALIFICATION =
      new DeclaredField<>(
          "qualification",
          all -> all.qualification().code(),
          (all, words) -> words.name(ProgrammeLicences.QUALIFICATION, all.qualification().code()));

  /** In the order in which pages and acts tell them. */
  public static final List<ContentField<Delegation>> ALL =
      List.of(
          new DeclaredField<>(
              "institution",
              all -> all.institution().entryId(),
              (all, words) -> all.institution().named()),
          QUALIFICATION,
          new DeclaredField<>(
              "level",
              all -> all.qualification().level(),
              (all, words) -> Integer.toString(all.qualification().level())),
          new DeclaredField<>(
              "validUntil", Delegation::validUntil, (all, words) -> words.day(all.validUntil())),
          new DeclaredField<>(
              "accreditedUntil",
              Delegation::accreditedUntil,
              (all, words) -> words.day(all.accreditedUntil())));

  private DelegationField() {}
}
