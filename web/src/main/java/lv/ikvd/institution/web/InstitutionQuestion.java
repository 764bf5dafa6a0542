package lv.ikvd.institution.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.InstitutionFilter;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the register: the same for the list and for its export. */
@Dependent
public class InstitutionQuestion {

  @Inject private ListQuestion question;
  @Inject private PlaceNames placeNames;
  @Inject private InstitutionWords words;
  @Inject private CodeNames codes;

  <T> PagedList<T> ask(BiFunction<InstitutionFilter, PageRequest, Page<T>> query) {
    return question
        .labels("institution.filter")
        .filter("q")
        .filter("status", words::status)
        .filter("kind", code -> codes.name(Institutions.KIND, code))
        .filter("type", code -> codes.name(Institutions.TYPE, code))
        .filter("founder", words::founderKind)
        .filter("municipality", placeNames::name)
        .sorts("number", "name", "registeredOn")
        .columns(
            "institution.column", "status", "kind", "founders", "address", "head", "registeredOn")
        .answer(asked -> query.apply(filter(asked), asked.page()));
  }

  private InstitutionFilter filter(ListAddress asked) {
    return new InstitutionFilter(
        asked.value("q"),
        asked.choice("status", InstitutionStatus.class),
        asked.value("kind"),
        asked.value("type"),
        asked.choice("founder", FounderKind.class),
        placeNames.code(asked.value("municipality"), "municipality"));
  }
}
