package lv.ikvd.childminder.service;

import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.PublicRecord;

/** What everyone sees of providers in a test database. */
public final class LoadedProviders {

  private final ChildMinderPublication publication;

  public LoadedProviders(TestDatabase database) {
    publication = new ChildMinderPublication(database.dataSource());
  }

  public Map<String, Object> entry(String number, AsOf asOf) {
    return publication.entry(number, asOf).map(PublicRecord::fields).orElse(Map.of());
  }

  public List<Object> numbers(AsOf asOf) {
    return publication
        .page(new PublicQuery(null, null, null, asOf, PageRequest.first()))
        .items()
        .stream()
        .map(item -> item.fields().get("number"))
        .toList();
  }
}
