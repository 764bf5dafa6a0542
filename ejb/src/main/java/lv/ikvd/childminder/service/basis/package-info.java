/** In sight of what an entry is changed, for two cases may change one entry. */
package lv.ikvd.childminder.service.basis;
