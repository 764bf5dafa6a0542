/** Pages about the permits of international schools. */
package lv.ikvd.institution.web.permit;
