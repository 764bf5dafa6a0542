/**
 * Extracts (izziņas) from the register of child-minding service providers. What an extract says is
 * frozen when it is issued; the document is rendered from that alone, and by its number anyone
 * learns whether the register still says so.
 */
package lv.ikvd.childminder.service.extract;
