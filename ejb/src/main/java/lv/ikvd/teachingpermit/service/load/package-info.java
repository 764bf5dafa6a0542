/** Outcomes and sittings of before IKVIS, as files that are loaded. */
package lv.ikvd.teachingpermit.service.load;
