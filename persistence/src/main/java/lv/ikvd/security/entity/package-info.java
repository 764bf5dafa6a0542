/**
 * Accounts, their roles, and what protects a login against guessing. An account belongs to a person
 * for good and is only ever deactivated; the roles in {@link lv.ikvd.security.entity.Roles} are the
 * ones that role annotations name. Nothing here knows whether a password or an identity provider
 * proves who somebody is.
 */
package lv.ikvd.security.entity;
