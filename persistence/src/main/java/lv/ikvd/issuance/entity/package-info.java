/**
 * Documents that the Service has issued. A row is never changed: number, day, who issued it, what
 * it says (frozen as JSON, with its SHA-256) and, for a duplicate, of which one. Whether it still
 * holds is not kept here; the register says so on the day of asking.
 */
package lv.ikvd.issuance.entity;
