package lv.ikvd.childminder.entity;

import java.io.Serializable;

/**
 * A place of the service.
 *
 * @param addressId null only for the homes of the children
 * @param addressLine the address as it is written; not stored with the place
 * @param permission number and date of the permission, where one is needed
 */
public record Place(PlaceKind kind, Long addressId, String addressLine, String permission)
    implements Serializable {}
