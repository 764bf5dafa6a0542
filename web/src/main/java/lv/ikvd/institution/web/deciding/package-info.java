/** Forms of reorganisation and revocation, and the picture of what followed what. */
package lv.ikvd.institution.web.deciding;
