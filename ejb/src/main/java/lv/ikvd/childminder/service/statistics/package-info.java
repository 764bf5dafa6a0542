/** What the register of child-minders tells of itself in numbers. */
package lv.ikvd.childminder.service.statistics;
