/** Permits of international schools: what is applied for, decided and checked each year. */
package lv.ikvd.institution.service.permit;
