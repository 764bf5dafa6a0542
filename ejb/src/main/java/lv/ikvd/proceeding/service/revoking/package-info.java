/**
 * Cases by which the office revokes an act of its own: which act, whether it still stands, and that
 * it was revoked. What that does to entries is the register's.
 */
package lv.ikvd.proceeding.service.revoking;
