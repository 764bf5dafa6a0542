/** Writes loaded histories of child-minders as sets. */
package lv.ikvd.childminder.entity.load;
