package lv.ikvd.programmelicence.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.programmelicence.entity.LicenceFilter;
import lv.ikvd.programmelicence.entity.LicenceStatus;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the register: the same for the list and for its export. */
@Dependent
public class LicenceQuestion {

  @Inject private ListQuestion question;
  @Inject private PlaceNames placeNames;
  @Inject private LicenceWords words;
  @Inject private CodeNames codes;

  <T> PagedList<T> ask(BiFunction<LicenceFilter, PageRequest, Page<T>> query) {
    return question
        .labels("programmelicence.filter")
        .filter("q")
        .filter("code")
        .filter("institution")
        .filter("status", words::status)
        .filter("kind", code -> codes.name(ProgrammeLicences.KIND, code))
        .filter("way", words::way)
        .filter("form", code -> codes.name(ProgrammeLicences.FORM, code))
        .filter("language", code -> codes.name(Institutions.LANGUAGE, code))
        .filter("municipality", placeNames::name)
        .sorts("number", "code", "name", "licensedOn")
        .columns(
            "programmelicence.column",
            "status",
            "kind",
            "way",
            "form",
            "institution",
            "address",
            "licensedOn")
        .answer(asked -> query.apply(filter(asked), asked.page()));
  }

  private LicenceFilter filter(ListAddress asked) {
    return new LicenceFilter(
        asked.value("q"),
        asked.choice("status", LicenceStatus.class),
        asked.value("code"),
        asked.value("institution"),
        asked.value("kind"),
        asked.choice("way", ProgrammeWay.class),
        asked.value("form"),
        asked.value("language"),
        placeNames.code(asked.value("municipality"), "municipality"));
  }
}
