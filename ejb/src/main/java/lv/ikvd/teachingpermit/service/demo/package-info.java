/** Invented persons before the commission, for demonstrations. */
package lv.ikvd.teachingpermit.service.demo;
