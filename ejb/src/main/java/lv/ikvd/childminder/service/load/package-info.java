/** Declares how histories of child-minders are loaded. */
package lv.ikvd.childminder.service.load;
