/** Accounts and roles. */
package lv.ikvd.security.entity;
