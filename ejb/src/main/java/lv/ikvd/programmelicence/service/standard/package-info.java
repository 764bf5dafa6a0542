/** Standards of education and sample programmes: reading them, holding plans against them. */
package lv.ikvd.programmelicence.service.standard;
