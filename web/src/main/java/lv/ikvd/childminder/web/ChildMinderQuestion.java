package lv.ikvd.childminder.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.childminder.entity.ChildMinderFilter;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the register: the same for the list and for its export. */
@Dependent
public class ChildMinderQuestion {

  @Inject private ListQuestion question;
  @Inject private PlaceNames placeNames;
  @Inject private ChildMinderWords words;

  private final Texts texts = new Texts();

  <T> PagedList<T> ask(BiFunction<ChildMinderFilter, PageRequest, Page<T>> query) {
    return question
        .labels("childminder.filter")
        .filter("q")
        .filter("status", words::status)
        .filter("municipality", placeNames::name)
        .filter("service", value -> texts.of("childminder.ServiceKind." + value))
        .filter("provider", words::providerKind)
        .sorts("number", "name", "registeredOn")
        .columns(
            "childminder.column",
            "status",
            "provider",
            "municipality",
            "service",
            "registeredOn",
            "excludedOn",
            "confirmedOn")
        .answer(asked -> query.apply(filter(asked), asked.page()));
  }

  private ChildMinderFilter filter(ListAddress asked) {
    PartyKind provider = asked.choice("provider", PartyKind.class);
    return new ChildMinderFilter(
        asked.value("q"),
        asked.value("status"),
        municipality(asked.value("municipality")),
        asked.choice("service", ServiceKind.class),
        provider == null ? null : provider.name());
  }

  private String municipality(String typed) {
    return typed == null
        ? null
        : placeNames
            .find(typed)
            .map(MunicipalityRow::code)
            .orElseThrow(() -> new Problem("PARTY-031", typed).at("municipality"));
  }
}
