package lv.ikvd.childminder.entity;

/**
 * Where children are minded. Premises of neither need a permission of the food and veterinary
 * service.
 */
public enum PlaceKind {
  CHILD_HOME,
  PROVIDER_HOME,
  PREMISES
}
