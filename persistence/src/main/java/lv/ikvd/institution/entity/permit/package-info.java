/** Permits of international schools, their suspension, and checks of what they teach of Latvia. */
package lv.ikvd.institution.entity.permit;
