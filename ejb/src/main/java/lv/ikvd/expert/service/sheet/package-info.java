/** The office's own list of experts, taken over from a sheet. */
package lv.ikvd.expert.service.sheet;
