/**
 * Notices to the Office of Citizenship and Migration Affairs: that a person learns in an
 * institution, which counts for naturalisation.
 */
package lv.ikvd.citizenshipnotice.entity;
