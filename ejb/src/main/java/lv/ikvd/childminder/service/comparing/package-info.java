/** What of the register of child-minders a master system keeps too. */
package lv.ikvd.childminder.service.comparing;
