package lv.ikvd.childminder.entity;

/**
 * Which providers a list shows; null fields do not restrict.
 *
 * @param q part of a name, or the beginning of a number
 * @param municipality code (ATVK) of a municipality
 * @param providerKind kind of provider
 */
public record ChildMinderFilter(
    String q, String status, String municipality, ServiceKind serviceKind, String providerKind) {

  public static final ChildMinderFilter ALL = new ChildMinderFilter(null, null, null, null, null);
}
